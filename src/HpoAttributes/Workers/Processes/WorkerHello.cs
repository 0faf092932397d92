namespace HpoAttributes;

/// <summary>Who a worker process is, and which study it has come to.</summary>
/// <param name="Version">Its protocol.</param>
/// <param name="ProcessId">Its number.</param>
/// <param name="Study">What it would tune.</param>
internal sealed record WorkerHello(int Version, int ProcessId, StudyIdentity Study)
{
    public void Write(BinaryWriter writer)
    {
        writer.Write(Version);
        writer.Write(ProcessId);
        writer.Write(Study.Objective);
        writer.Write(Study.Fingerprint);
        writer.WriteText(Study.Name);
        writer.Write(Study.Seed);
    }

    public static WorkerHello Read(BinaryReader reader)
    {
        int version = reader.ReadInt32();
        return version == WireFormat.Version
            ? new(version, reader.ReadInt32(), new(reader.ReadString(), reader.ReadString(), reader.ReadText(), reader.ReadInt64()))
            : new(version, 0, new(string.Empty, string.Empty, null, 0));
    }

    /// <summary>Why this process is none of a study's workers, and what to do about it; null where it is one.</summary>
    /// <param name="study">The study.</param>
    /// <param name="processId">The number of the process that was started for it.</param>
    public string? ProblemFor(StudyIdentity study, int processId)
    {
        if (Version != WireFormat.Version)
        {
            return $"a worker process speaks version {Version} of the protocol, but this one {WireFormat.Version}: the program was built anew while it ran, start it again";
        }

        if (ProcessId != processId)
        {
            return $"process {ProcessId} came in place of the worker process {processId}: a program that Main starts before Tune must not get the environment variable {WorkerProcess.Variable}";
        }

        return Study.Objective != study.Objective
            ? $"a worker process came to Tune of {Study.Objective}, but the study is of {study.Objective}: a worker runs Main up to the first Tune, so let an argument of the program choose which objective it tunes"
            : Study.Fingerprint != study.Fingerprint
            ? $"a worker process came to {study.Objective} with another space, other goals or another resource ({Study.Fingerprint}, not {study.Fingerprint}): if the program was built anew while it ran, start it again"
            : Study != study
            ? $"a worker process came to Tune of {study.Objective} {Study.Words}, but the study is that {study.Words}: a worker runs Main up to the first Tune, so let an argument of the program choose which study it runs"
            : null;
    }
}
