namespace HpoAttributes.Generators.Tests;

/// <summary>A parameter of an objective or of a group's record.</summary>
/// <param name="Name">Its name, as C# spells it.</param>
/// <param name="Type">Its type.</param>
/// <param name="Key">What its pieces are dropped by.</param>
internal sealed record ParameterDraft(string Name, string Type, int Key)
{
    public IReadOnlyList<SourceNode> Attributes { get; init; } = [];

    /// <summary><c>in</c> and a space, as a rule nothing.</summary>
    public string Modifier { get; init; } = string.Empty;

    /// <summary>The type with marks in it; null where it has none.</summary>
    public SourceNode? TypeNode { get; init; }

    public SourceNode? Default { get; init; }

    /// <summary>The ids that are expected on the name.</summary>
    public IReadOnlyList<string> NameIds { get; init; } = [];

    /// <summary>A statement of the objective that notes what it was given.</summary>
    public SourceNode Note { get; init; } = SourceNode.None;

    /// <summary>What <c>Tune</c> is given for it; null for nothing.</summary>
    public string? Argument { get; init; }

    /// <summary>A condition that the default config fulfils; null for none.</summary>
    public Func<string, string>? Condition { get; init; }

    public bool IsHyperparameter { get; init; }

    /// <summary>How the domain could be another one.</summary>
    public DomainChange? Change { get; init; }

    /// <summary>The same where nothing reads it, so that there is no hint.</summary>
    public ParameterDraft Unread() => this with { Attributes = [.. Attributes.Select(attribute => attribute.WithoutHints())], NameIds = [.. NameIds.Where(id => id != "HPO0110")] };

    /// <summary>The declaration in the annotated method or record.</summary>
    public SourceNode Declaration => SourceNode.Of($"{Marks}{Plain(Modifier, ((SourceNode)Name).Marked(NameIds))}{(Default is null ? SourceNode.None : SourceNode.Of($" = {Default}"))}").DroppedBy(Key);

    /// <summary>The declaration in a method that implements it.</summary>
    public SourceNode Bare => Plain(Modifier, Name).DroppedBy(Key);

    private SourceNode Marks => Attributes.Count == 0 ? SourceNode.None : SourceNode.Of($"[{SourceNode.List(Key % 3 == 0 ? "] [" : ", ", Attributes)}] ");

    private SourceNode Plain(string modifier, SourceNode name) => SourceNode.Of($"{modifier}{TypeNode ?? Type} {name}");
}
