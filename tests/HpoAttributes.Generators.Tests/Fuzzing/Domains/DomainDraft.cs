namespace HpoAttributes.Generators.Tests;

/// <summary>A parameter with a domain, but for its name.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Attribute">Its domain attribute.</param>
internal sealed record DomainDraft(string Type, SourceNode Attribute)
{
    /// <summary>Its default value; null for none.</summary>
    public SourceNode? Default { get; init; }

    /// <summary>An attribute for another domain that holds the default as well; null where there is none.</summary>
    public SourceNode? Changed { get; init; }

    /// <summary>What holds, as C# of the parameter's name, for the default and for a good part of the domain; null for nothing.</summary>
    public Func<string, string>? Condition { get; init; }

    /// <summary>Whether the space throws because of it.</summary>
    public bool IsWrong { get; init; }

    /// <summary>A second domain attribute, which is wrong.</summary>
    public SourceNode? Second { get; init; }
}
