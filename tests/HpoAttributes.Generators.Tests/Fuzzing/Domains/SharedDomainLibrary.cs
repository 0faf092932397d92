using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Tests;

/// <summary>An assembly of shared domains that every project references. The generator ran on it: what it left there is all that a reference shows.</summary>
internal static class SharedDomainLibrary
{
    private const string Name = "FuzzDomains";

    // Nobody outside can tell what it stands for.
    private const string Loose = "public sealed class LooseAttribute(double high) : global::HpoAttributes.UniformAttribute(0, high) { public LooseAttribute() : this(1) { } }";

    public static byte[] Image { get; } = Assemblies.Emit(GeneratorRun.Of(new GeneratorSetup { Name = Name }, Source()).Compiles().Output);

    public static MetadataReference Reference { get; } = MetadataReference.CreateFromImage(Image);

    /// <summary>The class of a domain, with its setting or without.</summary>
    public static string Class(SharedDomainDraft draft, bool isSet) => $"global::{Name}.{Own(draft, isSet)}";

    /// <summary>A class that is not fixed.</summary>
    public static string LooseClass => $"global::{Name}.Loose";

    private static string Source()
    {
        IEnumerable<string> classes = SharedDomainDraft.All.SelectMany(draft => new[] { Declaration(draft, isSet: false), Declaration(draft, isSet: true) });
        return $"namespace {Name};\n{Loose}\n{string.Join('\n', classes)}";
    }

    private static string Declaration(SharedDomainDraft draft, bool isSet)
    {
        string name = Own(draft, isSet) + "Attribute";
        return $"public class {name} : {draft.Parent} {{ public {name}() : base({draft.Arguments}) {{ {(isSet && draft.Setting.Length > 0 ? draft.Setting + ";" : string.Empty)} }} }}";
    }

    private static string Own(SharedDomainDraft draft, bool isSet)
        => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{draft.Domain}{SharedDomainDraft.All.ToList().IndexOf(draft)}{(isSet ? "Set" : string.Empty)}");
}
