using System.Text.Json;

namespace HpoAttributes;

/// <summary>Which case of a group a config has, as an index; the case's name in JSON. Decides which other dimensions are active.</summary>
public sealed class CaseDomain : Domain<int>
{
    private readonly string[] _names;

    /// <summary>Creates the domain.</summary>
    /// <param name="names">The names of the cases, at least one, all different.</param>
    /// <param name="defaultCase">The case of the default config.</param>
    /// <exception cref="ArgumentException">There is no name, one occurs twice, or the default is none of them.</exception>
    public CaseDomain(IReadOnlyList<string> names, int defaultCase = 0)
    {
        ArgumentNullException.ThrowIfNull(names);
        if (names.Count == 0 || names.Distinct(StringComparer.Ordinal).Count() != names.Count)
        {
            throw new ArgumentException($"the names of the cases must differ and be at least one, but are: {string.Join(", ", names)}", nameof(names));
        }

        if (defaultCase < 0 || defaultCase >= names.Count)
        {
            throw new ArgumentException($"the default case must be from 0 to {names.Count - 1}, but is {defaultCase}", nameof(defaultCase));
        }

        _names = [.. names];
        Middle = defaultCase;
    }

    /// <summary>The names of the cases.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <inheritdoc/>
    public override long? Cardinality => _names.Length;

    /// <inheritdoc/>
    public override bool IsOrdered => false;

    /// <summary>The default case.</summary>
    public override int Middle { get; }

    /// <summary>Whether a group is on: 0 for off, 1 for on.</summary>
    internal static CaseDomain OffOrOn { get; } = new(["off", "on"]);

    /// <inheritdoc/>
    public override int Decode(double unit) => (int)UnitCells.IndexOf(unit, _names.Length);

    /// <inheritdoc/>
    public override double Encode(int value) => UnitCells.MiddleOf(value, _names.Length);

    /// <inheritdoc/>
    public override bool Contains(int value) => (uint)value < (uint)_names.Length;

    /// <inheritdoc/>
    public override void WriteJson(Utf8JsonWriter json, int value)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStringValue(_names[value]);
    }

    /// <inheritdoc/>
    public override bool TryReadJson(ref Utf8JsonReader json, out int value)
    {
        value = json.TokenType == JsonTokenType.String ? Array.IndexOf(_names, json.GetString()) : -1;
        return value >= 0;
    }

    /// <inheritdoc/>
    public override string ToString() => $"one of {string.Join(", ", _names)}";

    internal override void Describe(SchemaWriter schema)
    {
        schema.Write("kind", "case");
        schema.Write("values", _names);
    }

    internal override void AddTo(ref Fnv64 hash, int value) => hash.Add((long)value);

    internal override string Text(int value) => Contains(value) ? _names[value] : value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
