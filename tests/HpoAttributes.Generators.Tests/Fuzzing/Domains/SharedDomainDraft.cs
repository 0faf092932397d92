namespace HpoAttributes.Generators.Tests;

/// <summary>A domain that a class of the user's own can fix.</summary>
/// <param name="Domain">The library's domain.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Type">A type of parameters that it is for.</param>
/// <param name="Default">A default that lies in it, with the setting and without.</param>
/// <param name="Setting">A property that can be set; nothing for none.</param>
/// <param name="Hint">The id of the hint that it gives without the setting; nothing for none.</param>
internal sealed record SharedDomainDraft(string Domain, string Arguments, string Type, string Default, string Setting, string Hint)
{
    public static readonly IReadOnlyList<SharedDomainDraft> All =
    [
        new("Uniform", "0, 1", "double", "0.5", "Step = 0.25", ""), new("Uniform", "high: 5000, low: 1", "float", "3", "Step = 1", "HPO0109"), new("LogUniform", "1e-4, 0.1", "double", "0.1", "Step = 0.0001", ""),
        new("IntRange", "1, 9", "int", "5", "Step = 2", ""), new("IntRange", "1, 9001", "long", "1", "Step = 1000", "HPO0109"), new("LogIntRange", "1, 64", "int", "64", "Step = 9", ""),
        new("Choice", "\"a\", \"b\"", "string", "\"a\"", "", ""), new("Choice", "new object[] { 1, 2 }", "long", "2", "", ""), new("Choice", "1.5", "double", "1.5", "", ""), new("Choice", "", "bool", "true", "", ""),
        new("Ordinal", "16, 32, 64", "int", "32", "Log = true", ""), new("Ordinal", "\"s\", \"m\"", "string", "\"m\"", "Log = false", ""), new("ReverseLogUniform", "0.5, 0.9", "double", "0.6", "Step = 0.1", ""),
        new("Normal", "0, 1", "double", "0.25", "High = 1", ""), new("LogNormal", "0, 1", "double", "1", "Low = 0.5", ""),
    ];

    /// <summary>The library's attribute class.</summary>
    public string Parent => $"global::HpoAttributes.{Domain}Attribute";
}
