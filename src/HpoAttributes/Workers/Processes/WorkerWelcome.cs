namespace HpoAttributes;

/// <summary>What a worker process has to know of its study and of its place in it.</summary>
internal sealed record WorkerWelcome
{
    /// <summary>The worker's index.</summary>
    public required int Worker { get; init; }

    /// <summary>How many workers there are.</summary>
    public required int Workers { get; init; }

    /// <summary>Which run of the study it is.</summary>
    public required int Run { get; init; }

    /// <summary>Which process of its worker it is.</summary>
    public required int Process { get; init; }

    /// <summary>The study's seed.</summary>
    public required long StudySeed { get; init; }

    /// <summary>How long a trial may run; infinite for no limit.</summary>
    public required TimeSpan TimeLimit { get; init; }

    /// <summary>How many trials may be parked in the process.</summary>
    public required int MaxParked { get; init; }

    /// <summary>The path of the folder of checkpoints.</summary>
    public required string Checkpoints { get; init; }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Worker);
        writer.Write(Workers);
        writer.Write(Run);
        writer.Write(Process);
        writer.Write(StudySeed);
        writer.Write(TimeLimit);
        writer.Write(MaxParked);
        writer.Write(Checkpoints);
    }

    public static WorkerWelcome Read(BinaryReader reader) => new()
    {
        Worker = reader.ReadInt32(),
        Workers = reader.ReadInt32(),
        Run = reader.ReadInt32(),
        Process = reader.ReadInt32(),
        StudySeed = reader.ReadInt64(),
        TimeLimit = reader.ReadTime(),
        MaxParked = reader.ReadInt32(),
        Checkpoints = reader.ReadString(),
    };
}
