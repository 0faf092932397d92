namespace HpoAttributes.Generators.Models;

/// <summary>What the generated code depends on besides the objective.</summary>
/// <param name="IsEnabled">Whether the project wants generated code at all.</param>
/// <param name="HasExtensionMembers">Whether the language version knows extension members (C# 14).</param>
/// <param name="HasTorch">Whether HpoAttributes.Torch is referenced.</param>
/// <param name="HasConsole">Whether HpoAttributes.Console is referenced.</param>
/// <param name="LoadsTorch">Whether the program is to load libtorch when its module is loaded.</param>
internal sealed record EnvironmentModel(bool IsEnabled, bool HasExtensionMembers, bool HasTorch, bool HasConsole, bool LoadsTorch);
