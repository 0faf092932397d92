using Microsoft.Extensions.Time.Testing;

namespace HpoAttributes.Tests.Studies;

public class StudyHostTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Answer_IsGivenOnlyWhenItsEventsAreInTheStore()
    {
        using var store = new GatedStore();
        using StudyHost host = NewHost(store, TimeProvider.System, Timeout.InfiniteTimeSpan);
        Task open = Run(() => host.Open(0, 10, 1));
        await store.Appending;
        Task acquire = Run(() => host.Acquire(0, new(0, 1)));
        Assert.False(open.IsCompleted);
        store.Release();
        await open;
        await store.Appending;
        Assert.False(acquire.IsCompleted);
        store.Release();
        await acquire;
        Assert.Equal(2, store.Events.Count);
    }

    [Fact]
    public async Task Messages_ThatComeWhileTheStoreWrites_AreWrittenTogether()
    {
        using var store = new GatedStore();
        GroupCommit log = NewLog(store);
        using StudyHost host = NewHost(log, TimeProvider.System, Timeout.InfiniteTimeSpan);
        Task open = Run(() => host.Open(0, 100, 8));
        await store.Appending;
        Task[] acquires = [.. Enumerable.Range(1, 8).Select(worker => Run(() => host.Acquire(worker, new((ulong)worker, 1))))];
        await UntilPendingAsync(log, 8);

        store.Release();
        await open;
        await store.Appending;
        store.Release();
        await Task.WhenAll(acquires);
        Assert.Equal([1, 8], store.Batches);
    }

    [Fact]
    public void Store_ThatFails_EndsTheStudyForEveryWorker()
    {
        using StudyHost host = NewHost(new FailingStore(failAt: 1), TimeProvider.System, Timeout.InfiniteTimeSpan);
        Assert.Equal("disk full", Assert.Throws<IOException>(() => host.Open(0, 10, 1)).Message);
        InvalidOperationException later = Assert.Throws<InvalidOperationException>(() => host.Acquire(0, new(0, 1)));
        Assert.Contains("disk full", later.Message, StringComparison.Ordinal);
        Assert.Throws<IOException>(host.ThrowOnFailure);
    }

    [Fact]
    public void Lease_ThatIsNotRenewed_GoesToAnotherWorker()
    {
        var time = new FakeTimeProvider();
        using StudyHost host = NewHost(new InMemoryStudyStore(), time, Lease);
        host.Open(0, 1, 2);
        Assert.Equal(0, host.Acquire(0, new(0, 1))!.Number);
        (AcquireReply reply, Task changed) = host.TryAcquire(1, new(1, 1));
        Assert.Equal(AcquireStatus.Wait, reply.Status);

        time.Advance(Lease / 2);
        Assert.True(host.Renew(new(0, 1)));
        time.Advance(Lease / 2);
        Assert.False(changed.IsCompleted);
        time.Advance(Lease);
        Assert.True(changed.IsCompleted);
        Assert.False(host.Renew(new(0, 1)));
        Assert.Equal((0, 2), (host.Acquire(1, new(1, 1))!.Number, host.Acquire(1, new(1, 1))!.Attempt));
    }

    [Fact]
    public async Task Store_UsedByTwoHosts_RefusesTheSecond()
    {
        var store = new InMemoryStudyStore();
        using StudyHost first = NewHost(store, TimeProvider.System, Timeout.InfiniteTimeSpan);
        using StudyHost second = NewHost(store, TimeProvider.System, Timeout.InfiniteTimeSpan);
        first.Open(0, 10, 1);
        Assert.Contains("another tuner appends to it", Assert.Throws<StudyConflictException>(() => second.Open(0, 10, 1)).Message, StringComparison.Ordinal);
        Assert.Equal(1, await store.ReadAsync("study", TestContext.Current.CancellationToken).CountAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(300)]
    public async Task ManyWorkers_OnAStoreThatIsSlowOrFails_LeaveALogThatIsTheStateOfAllAnswers(int failAt)
    {
        var store = new FailingStore(failAt, isSlow: true);
        GroupCommit log = NewLog(store);
        using StudyHost host = NewHost(log, TimeProvider.System, Timeout.InfiniteTimeSpan);
        host.Open(0, 400, 8);
        int recorded = 0;
        await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Run(() =>
        {
            try
            {
                for (ulong request = 0; host.Acquire(worker, new((ulong)worker, request)) is { } trial; request++)
                {
                    host.Finish(trial.Number, new((ulong)worker, request), TrialOutcome.Completed(1, TimeSpan.Zero));
                    Interlocked.Increment(ref recorded);
                }
            }
            catch (Exception exception) when (exception is IOException or InvalidOperationException)
            {
                // The failure of the store reaches every worker.
            }
        })));
        await log.WhenIdle();
        List<StudyEvent> events = await store.Inner.ReadAsync("study", Token).ToListAsync(Token);
        int finished = events.Count(studyEvent => studyEvent is StudyEvent.Finished);
        Assert.Equal(events.Count, log.Sequence);
        Assert.True(finished >= recorded, $"{recorded} were answered, but only {finished} are in the log");
        Assert.Equal(failAt == int.MaxValue, recorded == 400 && finished == 400);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static GroupCommit NewLog(IStudyStore store) => new(store, "study", 0, _ => { });

    private static StudyHost NewHost(IStudyStore store, TimeProvider time, TimeSpan lease) => NewHost(NewLog(store), time, lease);

    private static StudyHost NewHost(GroupCommit log, TimeProvider time, TimeSpan lease)
    {
        ConfigSpace space = ConfigSpace.Of<SampleConfig>();
        var state = new StudyState(new(space, [Goal.Minimize]), new BasicScheduler(new RandomSearcher(space)));
        return new(state, log, time, lease);
    }

    private static async Task UntilPendingAsync(GroupCommit log, int count)
    {
        while (true)
        {
            lock (log.Gate)
            {
                if (log.Changes.Count == count)
                {
                    return;
                }
            }

            await Task.Yield();
        }
    }

    private static Task Run(Action action)
        => Task.Factory.StartNew(action, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>A store whose every write ends when the test says so.</summary>
    private sealed class GatedStore : IStudyStore, IDisposable
    {
        private readonly SemaphoreSlim _appending = new(0);
        private readonly SemaphoreSlim _released = new(0);

        public List<StudyEvent> Events { get; } = [];

        public List<int> Batches { get; } = [];

        /// <summary>Ends when a write has begun.</summary>
        public Task Appending => _appending.WaitAsync();

        public void Release() => _released.Release();

        public void Dispose()
        {
            _appending.Dispose();
            _released.Dispose();
        }

        public async ValueTask AppendAsync(string study, long sequence, IReadOnlyList<StudyEvent> events, CancellationToken cancellationToken = default)
        {
            Assert.Equal(Events.Count, sequence);
            _appending.Release();
            await _released.WaitAsync(cancellationToken);
            Events.AddRange(events);
            Batches.Add(events.Count);
        }

        public IAsyncEnumerable<StudyEvent> ReadAsync(string study, CancellationToken cancellationToken = default) => Events.ToAsyncEnumerable();
    }
}
