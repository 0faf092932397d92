namespace HpoAttributes;

/// <summary>Hashes the description of a space: names and structure as text, numbers by their bits. Each value follows a mark of its kind, so that no two descriptions run into each other.</summary>
internal sealed class FingerprintWriter : SchemaWriter
{
    private Fnv64 _hash = new();

    private enum Mark : byte
    {
        BeginObject = 1,
        EndObject,
        BeginList,
        EndList,
        Text,
        Integer,
        Number,
        Flag,
    }

    /// <summary>The fingerprint of all that was written.</summary>
    public ulong Value => _hash.Value;

    public override void BeginObject() => _hash.Add((byte)Mark.BeginObject);

    public override void EndObject() => _hash.Add((byte)Mark.EndObject);

    public override void BeginList(string name) => Begin(Mark.BeginList, name);

    public override void EndList() => _hash.Add((byte)Mark.EndList);

    public override void Write(string name, string value)
    {
        Begin(Mark.Text, name);
        _hash.Add(value);
    }

    public override void Write(string name, long value)
    {
        Begin(Mark.Integer, name);
        _hash.Add(value);
    }

    public override void Write(string name, double value)
    {
        Begin(Mark.Number, name);
        _hash.Add(value);
    }

    public override void Write(string name, bool value)
    {
        Begin(Mark.Flag, name);
        _hash.Add(value ? (byte)1 : (byte)0);
    }

    public override void Write<T>(string name, IReadOnlyList<T> values)
    {
        BeginList(name);
        foreach (T value in values)
        {
            switch (value)
            {
                case bool flag: Write(string.Empty, flag); break;
                case int number: Write(string.Empty, (long)number); break;
                case long number: Write(string.Empty, number); break;
                case float number: Write(string.Empty, (double)number); break;
                case double number: Write(string.Empty, number); break;
                default: Write(string.Empty, value.ToString()!); break;
            }
        }

        EndList();
    }

    public override void Note(string name, IReadOnlyList<string> values)
    {
    }

    private void Begin(Mark mark, string name)
    {
        _hash.Add((byte)mark);
        _hash.Add(name);
    }
}
