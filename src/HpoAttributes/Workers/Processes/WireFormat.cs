namespace HpoAttributes;

/// <summary>How what the messages carry is written, number by number: without reflection, and the same on every machine.</summary>
internal static class WireFormat
{
    /// <summary>Changes whenever a message does. Both sides are the same program, unless it was built anew in between.</summary>
    public const int Version = 1;

    public static void Write(this BinaryWriter writer, LeaseToken token)
    {
        writer.Write(token.High);
        writer.Write(token.Low);
    }

    public static LeaseToken ReadToken(this BinaryReader reader) => new(reader.ReadUInt64(), reader.ReadUInt64());

    public static void Write(this BinaryWriter writer, TimeSpan time) => writer.Write(time.Ticks);

    public static TimeSpan ReadTime(this BinaryReader reader) => new(reader.ReadInt64());

    public static void WriteText(this BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
        {
            writer.Write(text);
        }
    }

    public static string? ReadText(this BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;

    public static void Write(this BinaryWriter writer, IReadOnlyList<double> numbers)
    {
        writer.Write(numbers.Count);
        foreach (double number in numbers)
        {
            writer.Write(number);
        }
    }

    public static double[] ReadNumbers(this BinaryReader reader)
    {
        double[] numbers = new double[reader.ReadInt32()];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = reader.ReadDouble();
        }

        return numbers;
    }

    public static void Write(this BinaryWriter writer, Measurement measurement)
    {
        writer.Write(measurement.Resource);
        writer.Write(measurement.Values.ToArray());
    }

    public static Measurement ReadMeasurement(this BinaryReader reader) => new(reader.ReadInt32(), new(reader.ReadNumbers()));

    public static void Write(this BinaryWriter writer, TrialCheckpoint? checkpoint)
    {
        writer.WriteText(checkpoint?.Key);
        writer.Write(checkpoint?.Resource ?? 0);
    }

    public static TrialCheckpoint? ReadCheckpoint(this BinaryReader reader)
    {
        string? key = reader.ReadText();
        int resource = reader.ReadInt32();
        return key is null ? null : new(resource, key);
    }

    public static void Write(this BinaryWriter writer, TrialOutcome outcome)
    {
        writer.Write((byte)outcome.State);
        writer.Write(outcome.Runtime);
        writer.Write(outcome.Values?.ToArray() ?? []);
        writer.WriteText(outcome.FailureReason);
    }

    public static TrialOutcome ReadOutcome(this BinaryReader reader)
    {
        var state = (TrialState)reader.ReadByte();
        TimeSpan runtime = reader.ReadTime();
        double[] values = reader.ReadNumbers();
        return new(state, runtime, values.Length == 0 ? null : new ObjectiveValues(values), reader.ReadText());
    }

    /// <summary>Writes what a worker has to know of its trial. Its config goes as it is only where the point does not say all of it.</summary>
    public static void Write(this BinaryWriter writer, Trial trial)
    {
        writer.Write(trial.Number);
        writer.Write(trial.Attempt);
        writer.Write(trial.Worker);
        writer.Write(trial.Granted);
        writer.Write(trial.ForkOf ?? -1);
        writer.Write(trial.Point);
        writer.WriteText(trial.Config.GetSpace().Decode([.. trial.Point]).Equals(trial.Config) ? null : ConfigJson.Serialize(trial.Config));
        writer.Write(trial.EarlierRuntime);
        writer.Write(trial.Checkpoint);
        writer.Write(trial.Measurements.Count);
        foreach (Measurement measurement in trial.Measurements)
        {
            writer.Write(measurement);
        }
    }

    public static Trial ReadTrial(this BinaryReader reader, ConfigSpace space)
    {
        int number = reader.ReadInt32();
        (int attempt, int worker, int granted, int forkOf) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        double[] point = reader.ReadNumbers();
        IConfig config = reader.ReadText() is { } given ? space.ReadJson(given) : space.Decode(point);
        return new(number, point, config)
        {
            State = TrialState.Running,
            Attempt = attempt,
            Worker = worker,
            Granted = granted,
            ForkOf = forkOf < 0 ? null : forkOf,
            EarlierRuntime = reader.ReadTime(),
            Checkpoint = reader.ReadCheckpoint(),
            Measurements = reader.ReadMeasurements(),
        };
    }

    private static MeasurementList ReadMeasurements(this BinaryReader reader)
    {
        MeasurementList measurements = MeasurementList.Empty;
        for (int left = reader.ReadInt32(); left > 0; left--)
        {
            measurements = measurements.Add(reader.ReadMeasurement());
        }

        return measurements;
    }
}
