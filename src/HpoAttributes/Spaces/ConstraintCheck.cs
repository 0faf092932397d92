namespace HpoAttributes;

/// <summary>What the constraints of a space say of one config. For generated code.</summary>
/// <remarks>A mutable value: passed by reference.</remarks>
public struct ConstraintCheck
{
    private readonly ICollection<string>? _broken;
    private string _path;
    private bool _isBroken;

    /// <param name="broken">Takes the names of the constraints that do not hold; null where only the answer is wanted.</param>
    internal ConstraintCheck(ICollection<string>? broken)
    {
        _broken = broken;
        _path = string.Empty;
    }

    /// <summary>Whether every constraint so far holds.</summary>
    public readonly bool IsFeasible => !_isBroken;

    /// <summary>Notes the answer of a constraint.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="holds">Whether it holds.</param>
    public void Add(string name, bool holds)
    {
        if (!holds)
        {
            _isBroken = true;
            _broken?.Add(_path + name);
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

        string outer = _path;
        _path = _broken is null ? string.Empty : $"{outer}{name}.";
        TGroup.CheckConstraints(group, ref this);
        _path = outer;
    }
}
