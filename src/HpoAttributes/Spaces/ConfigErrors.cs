namespace HpoAttributes;

/// <summary>Collects what is wrong with a config: each value outside its domain, in words. For generated code.</summary>
public sealed class ConfigErrors
{
    private readonly List<string> _messages = [];
    private string _path;

    /// <param name="path">What stands before each name.</param>
    internal ConfigErrors(string path) => _path = path;

    /// <summary>Starts without an error.</summary>
    public ConfigErrors()
        : this(string.Empty)
    {
    }

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<string> Messages => _messages;

    /// <summary>Adds a message where a value lies outside its domain.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">The hyperparameter's name.</param>
    /// <param name="domain">Its domain.</param>
    /// <param name="value">Its value.</param>
    public void Check<T>(string name, Domain<T> domain, T value)
    {
        ArgumentNullException.ThrowIfNull(domain);
        if (!domain.Contains(value))
        {
            _messages.Add($"{_path}{name} is {domain.Text(value)}, but {domain} is needed");
        }
    }

    /// <summary>As <see cref="Check"/>, and adds a message where the value is not below that of another hyperparameter.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <param name="name">The hyperparameter's name.</param>
    /// <param name="domain">Its domain.</param>
    /// <param name="value">Its value.</param>
    /// <param name="otherName">The name of the one that must be larger.</param>
    /// <param name="other">The value of the one that must be larger.</param>
    public void CheckBelow<T>(string name, Domain<T> domain, T value, string otherName, T other)
        where T : IComparable<T>
    {
        Check(name, domain, value);
        if (domain.Contains(value) && value.CompareTo(other) >= 0)
        {
            _messages.Add($"{_path}{name} is {domain.Text(value)}, but must be less than {otherName}, which is {domain.Text(other)}");
        }
    }

    /// <summary>Checks a group that every config has.</summary>
    /// <typeparam name="TGroup">The group.</typeparam>
    /// <param name="name">Its name, with the case around it where there is one.</param>
    /// <param name="group">Its config.</param>
    public void CheckGroup<TGroup>(string name, TGroup? group)
        where TGroup : class, IConfig<TGroup>
    {
        if (group is null)
        {
            _messages.Add($"{_path}{name} is null, but a {typeof(TGroup).Name} is needed");
            return;
        }

        CheckOptionalGroup(name, group);
    }

    /// <summary>Checks a group that is on or off.</summary>
    /// <typeparam name="TGroup">The group.</typeparam>
    /// <param name="name">Its name, with the case around it where there is one.</param>
    /// <param name="group">Its config; null for off.</param>
    public void CheckOptionalGroup<TGroup>(string name, TGroup? group)
        where TGroup : class, IConfig<TGroup>
    {
        if (group is null)
        {
            return;
        }

        string outer = _path;
        _path = $"{outer}{name}.";
        TGroup.Validate(group, this);
        _path = outer;
    }
}
