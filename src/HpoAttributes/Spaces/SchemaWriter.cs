namespace HpoAttributes;

/// <summary>
/// Takes what a space says of itself. It is said once, in one order, and serves two ends: <see cref="JsonSchemaWriter"/> for the
/// machine-readable description, <see cref="FingerprintWriter"/> for the schema fingerprint.
/// </summary>
internal abstract class SchemaWriter
{
    /// <summary>Starts an object, an item of a list.</summary>
    public abstract void BeginObject();

    public abstract void EndObject();

    public abstract void BeginList(string name);

    public abstract void EndList();

    public abstract void Write(string name, string value);

    public abstract void Write(string name, long value);

    public abstract void Write(string name, double value);

    public abstract void Write(string name, bool value);

    /// <summary>Writes a list of values of a hyperparameter's type; enums by their labels.</summary>
    public abstract void Write<T>(string name, IReadOnlyList<T> values)
        where T : notnull;

    /// <summary>Writes what people may want to know but what makes no other space, a former name for instance: not part of the fingerprint.</summary>
    public abstract void Note(string name, IReadOnlyList<string> values);
}
