namespace HpoAttributes.Tests;

/// <summary>A store in memory whose disk is full when it would get its n-th event.</summary>
internal sealed class FailingStore(int failAt, bool isSlow = false) : IStudyStore
{
    public InMemoryStudyStore Inner { get; } = new();

    public async ValueTask AppendAsync(string study, long sequence, IReadOnlyList<StudyEvent> events, CancellationToken cancellationToken = default)
    {
        if (isSlow)
        {
            await Task.Yield();
        }

        if (sequence + events.Count >= failAt)
        {
            throw new IOException("disk full");
        }

        await Inner.AppendAsync(study, sequence, events, cancellationToken);
    }

    public IAsyncEnumerable<StudyEvent> ReadAsync(string study, CancellationToken cancellationToken = default) => Inner.ReadAsync(study, cancellationToken);
}
