using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HpoAttributes.Generators.Tests;

/// <summary>A user's project: one of a few, since programs of one project are compiled together.</summary>
internal sealed record FuzzSetup(LanguageVersion Language, bool IsNullable, bool HasTorch)
{
    public static IReadOnlyList<FuzzSetup> All { get; } =
    [
        new(LanguageVersion.CSharp14, IsNullable: true, HasTorch: false),
        new(LanguageVersion.CSharp14, IsNullable: false, HasTorch: false),
        new(LanguageVersion.CSharp12, IsNullable: true, HasTorch: false),
        new(LanguageVersion.CSharp14, IsNullable: true, HasTorch: true),
    ];

    public bool HasExtensionMembers => Language >= LanguageVersion.CSharp14;

    /// <summary>What the compiled programs need to run.</summary>
    public IReadOnlyList<byte[]> Images => [SharedDomainLibrary.Image, .. HasTorch ? TorchLibraries.TorchImages : [TorchLibraries.TorchImages[0]]];

    public override string ToString() => $"C# {(HasExtensionMembers ? 14 : 12)}, nullable {(IsNullable ? "enabled" : "disabled")}{(HasTorch ? ", with Torch" : string.Empty)}";

    public GeneratorSetup Project(string name) => new()
    {
        Name = name,
        Language = Language,
        Nullable = IsNullable ? NullableContextOptions.Enable : NullableContextOptions.Disable,
        References = [SharedDomainLibrary.Reference, TorchLibraries.TorchSharp, .. HasTorch ? new[] { TorchLibraries.Torch, TorchLibraries.Console } : []],
    };
}
