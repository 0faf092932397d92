namespace HpoAttributes.Generators.Tests;

/// <summary>A group while it is drawn; mistakes change it before it is written.</summary>
internal sealed class GroupText(RecordDraft main, bool hasCases)
{
    /// <summary>The record that carries <c>[ConfigGroup]</c>.</summary>
    public RecordDraft Main => main;

    /// <summary>Whether it is a choice of case.</summary>
    public bool HasCases => hasCases;

    public List<RecordDraft> Cases { get; } = [];

    /// <summary>The names of each record's hyperparameters that are taken, as properties and in the space.</summary>
    public Dictionary<RecordDraft, HashSet<string>> Names { get; } = [];

    /// <summary>The constructor that closes the hierarchy.</summary>
    public string Constructor { get; set; } = $"private {main.Name}() {{ }} ";

    /// <summary>A class around it; null for none.</summary>
    public string? Outer { get; set; }

    public string OuterModifiers { get; set; } = "public static partial ";

    public List<string> OuterIds { get; } = [];

    public bool HasWrongShape { get; set; }

    public bool HasWrongValue { get; set; }

    /// <summary>Whether a parameter could be of this type and then be a group.</summary>
    public bool IsUsable { get; set; } = true;

    public int Depth { get; set; } = 1;

    /// <summary>The records with hyperparameters.</summary>
    public IReadOnlyList<RecordDraft> Records => hasCases ? Cases : [main];

    public SourceNode Declaration
    {
        get
        {
            if (hasCases)
            {
                main.Members.InsertRange(0, Cases.Select(record => record.Declaration));
                main.Members.Insert(0, Constructor);
            }

            return Outer is null ? main.Declaration : SourceNode.Of($"{OuterModifiers}class {((SourceNode)Outer).Marked(OuterIds)} {{ {main.Declaration} }}");
        }
    }
}
