namespace HpoAttributes;

/// <summary>Words for values outside their domain. For generated code.</summary>
public static class ConfigErrors
{
    /// <summary>Adds a message where a value lies outside its domain.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="errors">Where to add.</param>
    /// <param name="name">The hyperparameter's name.</param>
    /// <param name="domain">Its domain.</param>
    /// <param name="value">Its value.</param>
    public static void Check<T>(ICollection<string> errors, string name, Domain<T> domain, T value)
    {
        ArgumentNullException.ThrowIfNull(errors);
        ArgumentNullException.ThrowIfNull(domain);
        if (!domain.Contains(value))
        {
            errors.Add($"{name} is {domain.Text(value)}, but {domain} is needed");
        }
    }
}
