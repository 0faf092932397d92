namespace HpoAttributes.Generators.Tests;

/// <summary>A type with objectives while it is drawn.</summary>
internal sealed class HostDraft(string name, string keyword, bool isStatic)
{
    /// <summary>Its name as C# spells it.</summary>
    public string Name => name;

    /// <summary><c>class</c>, <c>record struct</c>, <c>interface</c>, …</summary>
    public string Keyword { get; set; } = keyword;

    public bool IsStatic => isStatic;

    public string Modifiers { get; set; } = "public ";

    public string TypeParameters { get; set; } = string.Empty;

    /// <summary>The type around it; null for none.</summary>
    public string? Outer { get; set; }

    public string OuterKind { get; set; } = "public static class";

    public string OuterTypeParameters { get; set; } = string.Empty;

    public List<ObjectiveDraft> Objectives { get; } = [];

    public List<SourceNode> Members { get; } = [];

    /// <summary>Whether instances are made of a type that implements it.</summary>
    public bool IsImplemented => Keyword == "interface" || Modifiers.Contains("abstract", StringComparison.Ordinal);

    public bool IsInterface => Keyword == "interface";

    /// <summary>Its type, as code beside it spells it.</summary>
    public string Type => Outer is null ? name : $"{Outer}.{name}";

    /// <summary>What the names of generated types start with.</summary>
    public string Prefix => ((Outer ?? string.Empty) + name).Replace("@", string.Empty, StringComparison.Ordinal);
}
