namespace HpoAttributes;

/// <summary>What the constraints of a space say of one config. For generated code.</summary>
/// <remarks>A mutable value: passed by reference.</remarks>
public struct ConstraintCheck
{
    private readonly ICollection<string>? _broken;
    private string _path;
    private string _asked;
    private bool _isBroken;

    /// <param name="broken">Takes the names of the constraints that do not hold; null where only the answer is wanted.</param>
    internal ConstraintCheck(ICollection<string>? broken)
    {
        _broken = broken;
        _path = string.Empty;
        _asked = string.Empty;
    }

    /// <summary>Whether every constraint so far holds.</summary>
    public readonly bool IsFeasible => !_isBroken;

    /// <summary>Notes which constraint is asked, before it is: it may throw.</summary>
    /// <param name="name">Its name.</param>
    public void Ask(string name) => _asked = name;

    /// <summary>Notes the answer of the constraint that was asked last.</summary>
    /// <param name="holds">Whether it holds.</param>
    public void Answer(bool holds)
    {
        if (!holds)
        {
            _isBroken = true;
            _broken?.Add(_path + _asked);
        }
    }

    /// <summary>Checks a group; null, one that is off, breaks nothing.</summary>
    /// <typeparam name="TGroup">The group.</typeparam>
    /// <param name="name">Its name, with the case around it where there is one.</param>
    /// <param name="group">Its config.</param>
    public void AddGroup<TGroup>(string name, TGroup? group)
        where TGroup : class, IConfig<TGroup>
    {
        if (group is null)
        {
            return;
        }

        if (_broken is null)
        {
            Ask(name, group);
            return;
        }

        string outer = _path;
        _path = $"{outer}{name}.";
        TGroup.CheckConstraints(group, ref this);
        _path = outer;
    }

    // Without a path that nearly always nobody reads.
    private void Ask<TGroup>(string name, TGroup group)
        where TGroup : class, IConfig<TGroup>
    {
        try
        {
            TGroup.CheckConstraints(group, ref this);
        }
        catch
        {
            _asked = $"{name}.{_asked}";
            throw;
        }
    }

    /// <summary>Whether every constraint holds for a config.</summary>
    /// <param name="config">Its values must lie in their domains.</param>
    /// <param name="broken">Takes the names of the constraints that do not hold; null where only the answer is wanted.</param>
    /// <exception cref="ConstraintException">One of them threw.</exception>
    internal static bool Holds(IConfig config, ICollection<string>? broken = null)
    {
        var check = new ConstraintCheck(broken);
        try
        {
            config.CheckConstraints(ref check);
        }
        catch (Exception exception)
        {
            throw ConstraintException.Of(check._path + check._asked, config, exception);
        }

        return check.IsFeasible;
    }
}
