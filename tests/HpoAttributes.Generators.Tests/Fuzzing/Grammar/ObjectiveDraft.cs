namespace HpoAttributes.Generators.Tests;

/// <summary>An objective while it is drawn; mistakes change it before it is written.</summary>
internal sealed class ObjectiveDraft(string method, string? name, ReturnDraft returns)
{
    /// <summary>The method as C# spells it.</summary>
    public string Method => method;

    /// <summary>The objective's <c>Name</c>; null for none.</summary>
    public string? Name => name;

    public ReturnDraft Returns => returns;

    public string Access { get; set; } = "public ";

    public bool IsStatic { get; set; } = true;

    /// <summary>The type that it returns, where that is marked.</summary>
    public SourceNode ReturnType { get; set; } = returns.Type;

    /// <summary>The body, where it cannot be the one that fits the values.</summary>
    public SourceNode? Body { get; set; }

    public IReadOnlyList<string>? Goals { get; set; }

    /// <summary>Whether the attribute is where something is wrong.</summary>
    public string? AttributeId { get; set; }

    public SourceNode? NameArgument { get; set; }

    public List<SourceNode> MoreAttributes { get; } = [];

    public List<ParameterDraft> Parameters { get; } = [];

    /// <summary>What stands behind the method's name: type parameters.</summary>
    public string TypeParameters { get; set; } = string.Empty;

    /// <summary>The ids that are expected on the method's name.</summary>
    public List<string> NameIds { get; } = [];

    /// <summary>Members of the host that it needs.</summary>
    public List<SourceNode> Members { get; } = [];

    /// <summary>Whether it has a parameter with which it can be cancelled, and uses it.</summary>
    public bool IsCancellable { get; set; }

    public bool HasWrongShape { get; set; }

    public bool HasWrongValue { get; set; }

    /// <summary>Whether it mentions pointers.</summary>
    public bool NeedsUnsafe { get; set; }

    /// <summary>Whether generated code cannot even name it, so that nothing else is looked at.</summary>
    public bool CannotBeNamed { get; set; }

    public IEnumerable<ParameterDraft> Ordered => Parameters.Select(parameter => CannotBeNamed ? parameter.Unread() : parameter).OrderBy(parameter => parameter.Default is not null);
}
