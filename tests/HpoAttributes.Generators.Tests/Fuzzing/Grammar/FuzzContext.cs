using System.Globalization;

namespace HpoAttributes.Generators.Tests;

/// <summary>What the parts of one program share while it is written.</summary>
internal sealed class FuzzContext(FuzzRandom random, FuzzSetup setup, string space, string suffix)
{
    private readonly List<SourceNode> _constants = [];
    private readonly List<SourceNode> _types = [];
    private readonly List<EnumDraft> _enums = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private int _keys;

    public FuzzRandom Random => random;

    public FuzzSetup Setup => setup;

    public bool IsNullable => setup.IsNullable;

    /// <summary>Code that uses what is generated.</summary>
    public List<SourceNode> Uses { get; } = [];

    /// <summary>The enums, records, groups and hosts of the program.</summary>
    public IReadOnlyList<SourceNode> Types => _types;

    public IReadOnlyList<EnumDraft> Enums => _enums;

    /// <summary>The domains that can be changed: the key of each, and the full name of the config type that then has another fingerprint.</summary>
    public List<DomainChange> Changes { get; } = [];

    public int NextKey() => ++_keys;

    /// <summary>A name for a type that no other has.</summary>
    public string TypeName(string name, int index)
    {
        string candidate = name + suffix;
        for (int number = index; !_names.Add(candidate); number++)
        {
            candidate = $"{name}{suffix}Z{number}";
        }

        return candidate;
    }

    /// <summary>The full metadata name of a type of the program.</summary>
    public string FullName(string type) => (space.Length == 0 ? type : $"{space}.{type}").Replace("@", string.Empty, StringComparison.Ordinal);

    public void Add(SourceNode type) => _types.Add(type.DroppedBy(NextKey()));

    public EnumDraft Add(EnumDraft draft)
    {
        _enums.Add(draft);
        Add(draft.Declaration);
        return draft;
    }

    /// <summary>An enum of the program, sometimes a new one.</summary>
    public EnumDraft Enum() => _enums.Count > 0 && random.Chance(0.6) ? random.Pick(_enums) : Add(EnumGrammar.Draw(this, TypeName("Kind", 0)));

    /// <summary>A name for a value: <c>Values.C3</c>.</summary>
    public string Constant(string type, string value)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"C{_constants.Count}");
        _constants.Add(SourceNode.Of($"public const {type} {name} = {value};").DroppedBy(NextKey()));
        return $"Values{suffix}.{name}";
    }

    /// <summary>The class with the constants; nothing where there are none.</summary>
    public SourceNode ConstantsClass()
        => SourceNode.Enclosed($"public static class Values{suffix} {{ ", " ", " }", _constants);
}
