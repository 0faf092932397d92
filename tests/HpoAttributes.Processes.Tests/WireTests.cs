namespace HpoAttributes.Processes.Tests;

/// <summary>What crosses the pipe, without a process.</summary>
public sealed class WireTests
{
    private static readonly ConfigSpace Space = ConfigSpace.Of<ProcessHost.BowlConfig>();

    [Fact]
    public void Trial_ThatCrosses_IsTheSame()
    {
        var trial = new Trial(7, [0.25, 0.65], Space.Decode([0.25, 0.65]))
        {
            Attempt = 3,
            Worker = 2,
            Granted = 27,
            ForkOf = 5,
            EarlierRuntime = TimeSpan.FromTicks(12345),
            Checkpoint = new(4, "7-2-4-1.checkpoint"),
            Measurements = MeasurementList.Empty.Add(new(1, 0.5)).Add(new(4, new ObjectiveValues([0.25, double.MaxValue]))),
        };
        Trial read = Cross(writer => writer.Write(trial), reader => reader.ReadTrial(Space));
        Assert.Equal(trial.Measurements, read.Measurements);
        Assert.Equal(trial.Point, read.Point);
        Assert.Equal(trial.Config, read.Config);
        Assert.Equal((7, 3, 2, 27, 5), (read.Number, read.Attempt, read.Worker, read.Granted, read.ForkOf));
        Assert.Equal((trial.EarlierRuntime, trial.Checkpoint, TrialState.Running), (read.EarlierRuntime, read.Checkpoint, read.State));
    }

    [Fact]
    public void Config_ThatItsPointDoesNotSay_CrossesAsGiven()
    {
        var given = new ProcessHost.BowlConfig(X: 0.1, N: 3);
        var trial = new Trial(0, [0.5, 0.5], given);
        Assert.NotEqual<IConfig>(given, Space.Decode([0.5, 0.5]));
        Assert.Equal(given, Cross(writer => writer.Write(trial), reader => reader.ReadTrial(Space)).Config);
    }

    [Fact]
    public void Outcome_ThatCrosses_IsTheSame()
    {
        TrialOutcome[] outcomes =
        [
            TrialOutcome.Completed(new([1, -2.5]), TimeSpan.FromSeconds(3)),
            TrialOutcome.Failed("out of memory", TimeSpan.Zero),
            TrialOutcome.Interrupted(TimeSpan.MaxValue),
        ];
        Assert.All(outcomes, outcome => Assert.Equal(outcome, Cross(writer => writer.Write(outcome), reader => reader.ReadOutcome())));
    }

    [Fact]
    public void Channel_ThatEndsInAMessage_GivesNone()
    {
        var stream = new MemoryStream();
        var channel = new WireChannel(stream);
        channel.Send(WireKind.Log, 3, body => body.Write("whole"));
        channel.Send(WireKind.Log, 4, body => body.Write("cut off"));
        stream.SetLength(stream.Length - 1);
        stream.Position = 0;
        WireMessage first = channel.Receive()!;
        Assert.Equal((WireKind.Log, 3, "whole"), (first.Kind, first.Request, first.Body.ReadString()));
        Assert.Null(channel.Receive());
    }

    [Theory]
    [InlineData("/usr/bin/dotnet", "/app/Train.dll", "/app/Train.dll --trials 5")]
    [InlineData("/app/Train", "/app/Train.dll", "--trials 5")]
    public void Command_StartsTheSameProgramWithTheSameArguments(string program, string first, string expected)
    {
        System.Diagnostics.ProcessStartInfo start = WorkerCommand.Of(program, [first, "--trials", "5"], "pipe");
        Assert.Equal((program, expected), (start.FileName, string.Join(' ', start.ArgumentList)));
        Assert.Equal("pipe", start.Environment["HPO_WORKER"]);
    }

    [Theory]
    [InlineData(null, "/app/Train.dll", "the path of this program is not known")]
    [InlineData("/usr/bin/dotnet", "/sdk/testhost.dll", "a test host")]
    public void Command_OfAProgramThatCannotBeStartedAgain_Throws(string? program, string first, string reason)
        => Assert.Contains(reason, Assert.Throws<WorkerProcessException>(() => WorkerCommand.Of(program, [first], "pipe")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(139, false, "code 139 (SIGSEGV)")]
    [InlineData(3, false, "code 3")]
    [InlineData(unchecked((int)0xC0000005), true, "code 0xC0000005 (access violation)")]
    [InlineData(3, true, "code 3")]
    public void ExitCode_InWords(int code, bool isWindows, string expected) => Assert.Equal(expected, ExitText.Of(code, isWindows));

    [Fact]
    public void Hello_OfAnotherProgramOrProcess_IsAProblem()
    {
        var study = new StudyIdentity("Bowl", "1 Minimize -", "nightly", 7);
        var hello = new WorkerHello(WireFormat.Version, 41, study);
        Assert.Null(Cross(hello.Write, WorkerHello.Read).ProblemFor(study, 41));
        Assert.StartsWith("process 41 came in place of the worker process 42", hello.ProblemFor(study, 42), StringComparison.Ordinal);
        Assert.Contains("with another space", hello.ProblemFor(study with { Fingerprint = "2 Minimize -" }, 41), StringComparison.Ordinal);
        Assert.Contains("the study is that with seed 7", hello.ProblemFor(study with { Name = null }, 41), StringComparison.Ordinal);
        Assert.Contains("speaks version 9 of the protocol", (hello with { Version = 9 }).ProblemFor(study, 41), StringComparison.Ordinal);
    }

    [Fact]
    public void Welcome_ThatCrosses_IsTheSame()
    {
        var welcome = new WorkerWelcome { Worker = 1, Workers = 3, Run = 2, Process = 5, StudySeed = -7, TimeLimit = Timeout.InfiniteTimeSpan, MaxParked = 8, Checkpoints = "/tmp/ä" };
        Assert.Equal(welcome, Cross(welcome.Write, WorkerWelcome.Read));
    }

    [Fact]
    public void Requests_OfTheProcessesOfAWorker_DifferFromEachOther()
        => Assert.Equal(4, new[] { new WorkerSeat(0, 1, 0), new WorkerSeat(0, 1, 1), new WorkerSeat(1, 1, 0), new WorkerSeat(0, 2, 0) }.Select(seat => seat.NextToken()).Distinct().Count());

    [Fact]
    public void Options_OfProcesses_AreChecked()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TuningOptions { TrialsPerProcess = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TuningOptions { TrialTimeGrace = TimeSpan.FromTicks(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TuningOptions { Isolation = (WorkerIsolation)2 });
        Assert.Equal(TimeSpan.Zero, new TuningOptions { TrialTimeGrace = TimeSpan.Zero }.TrialTimeGrace);
    }

    [Fact]
    public void Instance_ThatThreadsMustNotShare_MayBeOneOfEachProcess()
    {
        var info = new ObjectiveInfo("Net") { IsSingleWorker = true };
        Assert.Throws<ArgumentException>(() => WorkerCount.Of(new() { Workers = 2 }, info));
        Assert.Equal(2, WorkerCount.Of(new() { Workers = 2, Isolation = WorkerIsolation.Processes }, info));
    }

    private static T Cross<T>(Action<BinaryWriter> write, Func<BinaryReader, T> read)
    {
        using var stream = new MemoryStream();
        write(new(stream));
        stream.Position = 0;
        T value = read(new(stream));
        Assert.Equal(stream.Length, stream.Position);
        return value;
    }
}
