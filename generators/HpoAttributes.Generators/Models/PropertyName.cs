namespace HpoAttributes.Generators.Models;

/// <summary>The name of a config's property: the parameter's without leading underscores and with a capital.</summary>
internal static class PropertyName
{
    public static string Of(string parameter)
    {
        string trimmed = parameter.TrimStart('_');
        bool canStart = trimmed.Length > 0 && !char.IsDigit(trimmed[0]);
        return canStart ? char.ToUpperInvariant(trimmed[0]) + trimmed.Substring(1) : parameter;
    }
}
