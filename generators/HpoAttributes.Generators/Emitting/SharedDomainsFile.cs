using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes what the shared domains of an assembly stand for, for the assemblies that reference it.</summary>
internal static class SharedDomainsFile
{
    private const string FileName = "HpoAttributes.Generated.SharedDomains.g.cs";

    public static void Add(SourceProductionContext output, EquatableArray<SharedDomainModel> domains, bool isEnabled)
    {
        if (isEnabled && domains.Count > 0)
        {
            output.AddSource(FileName, FileHead.ToSource(Write(domains)));
        }
    }

    public static string Write(EquatableArray<SharedDomainModel> domains)
    {
        var code = new CodeWriter();
        FileHead.Write(code);
        foreach (SharedDomainModel domain in domains)
        {
            code.Line($"[assembly: {RuntimeNames.Ours}SharedDomain(typeof({domain.Type}), typeof({domain.Domain}), {Array("object", domain.Arguments.Select(CSharp.Literal))}{Properties(domain)})]");
        }

        return code.ToString();
    }

    private static string Properties(SharedDomainModel domain) => domain.Properties.Count == 0
        ? string.Empty
        : $", Properties = {Array("string", domain.Properties.Select(CSharp.Literal))}, Values = {Array("object", domain.Values.Select(CSharp.Literal))}";

    private static string Array(string type, IEnumerable<string> items)
    {
        string text = string.Join(", ", items);
        return text.Length == 0 ? $"new {type}[0]" : $"new {type}[] {{ {text} }}";
    }
}
