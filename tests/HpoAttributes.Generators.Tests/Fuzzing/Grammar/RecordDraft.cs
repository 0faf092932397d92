namespace HpoAttributes.Generators.Tests;

/// <summary>A record of a group: the group itself, or one of its cases.</summary>
internal sealed class RecordDraft(string name)
{
    public string Name => name;

    public List<SourceNode> Attributes { get; } = [];

    /// <summary>Everything before <c>record</c>.</summary>
    public string Modifiers { get; set; } = "public sealed ";

    public string Kind { get; set; } = "record";

    public string TypeParameters { get; set; } = string.Empty;

    /// <summary>What it derives from, with a colon; nothing for nothing.</summary>
    public string Base { get; set; } = string.Empty;

    public List<string> NameIds { get; } = [];

    public List<ParameterDraft> Parameters { get; } = [];

    public List<SourceNode> Members { get; } = [];

    public SourceNode Declaration
    {
        get
        {
            SourceNode attributes = SourceNode.Enclosed("[", ", ", "] ", Attributes);
            SourceNode parameters = SourceNode.Enclosed("(", ", ", ")", Parameters.OrderBy(parameter => parameter.Default is not null).Select(parameter => parameter.Declaration));
            SourceNode body = Members.Count == 0 ? ";" : SourceNode.Of($" {{ {SourceNode.List(" ", Members)} }}");
            return SourceNode.Of($"{attributes}{Modifiers}{Kind} {((SourceNode)Name).Marked(NameIds)}{TypeParameters}{parameters}{Base}{body}");
        }
    }
}
