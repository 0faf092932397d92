namespace HpoAttributes.Generators.Models;

/// <summary>The type that contains an objective.</summary>
/// <param name="Namespace">Its namespace with keywords escaped; empty for the global one.</param>
/// <param name="Type">The type, fully qualified.</param>
/// <param name="MetadataName">Its full metadata name, for the hint name.</param>
/// <param name="Prefix">Its name behind those of the types around it: what the generated names start with.</param>
/// <param name="IsPublic">Whether it can be seen from other assemblies.</param>
/// <param name="IsThreadSafe">Whether one instance may serve several workers.</param>
internal sealed record HostModel(string Namespace, string Type, string MetadataName, string Prefix, bool IsPublic, bool IsThreadSafe);
