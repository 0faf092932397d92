namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes accessibility modifiers.</summary>
internal static class Accessibility
{
    public static string Of(bool isPublic) => isPublic ? "public" : "internal";
}
