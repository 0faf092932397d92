namespace HpoAttributes.Generators.Models;

/// <summary>A group: all that is needed to write its file.</summary>
/// <param name="Namespace">Its namespace with keywords escaped; empty for the global one.</param>
/// <param name="Declarations">The partial declarations of the types around it and of itself, from the outermost: <c>partial class Outer</c>.</param>
/// <param name="Hint">The hint name without ending.</param>
/// <param name="Space">Its static contract.</param>
internal sealed record GroupModel(string Namespace, EquatableArray<string> Declarations, string Hint, SpaceModel Space);
