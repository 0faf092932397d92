namespace HpoAttributes;

/// <summary>One coordinate of a <see cref="ConfigSpace"/>: a hyperparameter's name and domain.</summary>
/// <param name="Name">
/// The hyperparameter's name, as the user's parameter is spelt; behind those of the groups and the case around it:
/// <c>optimizer.Sgd.momentum</c>. The case of a group is <c>optimizer.$case</c>, and whether it is on <c>optimizer.$on</c>.
/// </param>
/// <param name="Domain">Its domain.</param>
public sealed record Dimension(string Name, Domain Domain)
{
    /// <summary>The index of the dimension that this one depends on, a smaller one whose domain is a <see cref="CaseDomain"/>; -1 for one that is always active.</summary>
    public int Parent { get; init; } = -1;

    /// <summary>The case of <see cref="Parent"/> under which this dimension is active; -1 for one that is always active.</summary>
    public int ParentCase { get; init; } = -1;

    /// <summary>The index of the dimension whose value this one's stays below: its coordinate runs over what lies below that value; -1 for none.</summary>
    public int LessThan { get; init; } = -1;

    /// <summary>Names that the hyperparameter had before.</summary>
    public IReadOnlyList<string> FormerNames { get; init; } = [];
}
