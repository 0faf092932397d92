namespace HpoAttributes.Generators.Models;

/// <summary>Names of properties and of hyperparameters, made of each other.</summary>
internal static class PropertyName
{
    /// <summary>The name of a config's property: the parameter's without leading underscores and with a capital.</summary>
    public static string Of(string parameter)
    {
        string trimmed = parameter.TrimStart('_');
        bool canStart = trimmed.Length > 0 && !char.IsDigit(trimmed[0]);
        return canStart ? char.ToUpperInvariant(trimmed[0]) + trimmed.Substring(1) : parameter;
    }

    /// <summary>The name of a hyperparameter of a group: the record's property with its leading capitals made small, as System.Text.Json does.</summary>
    public static string ToHyperparameter(string property)
    {
        char[] letters = property.ToCharArray();
        for (int i = 0; i < letters.Length && char.IsUpper(letters[i]); i++)
        {
            // The last capital of several begins the next word.
            if (i > 0 && i + 1 < letters.Length && !char.IsUpper(letters[i + 1]))
            {
                break;
            }

            letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return new(letters);
    }
}
