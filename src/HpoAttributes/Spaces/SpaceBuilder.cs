namespace HpoAttributes;

/// <summary>Lays the items of a space out as dimensions, one behind the other: those of groups in their place.</summary>
internal sealed class SpaceBuilder
{
    private readonly List<Dimension> _dimensions = [];
    private readonly List<SpaceConstraint> _constraints = [];

    public IReadOnlyList<Dimension> Dimensions => _dimensions;

    public IReadOnlyList<SpaceConstraint> Constraints => _constraints;

    /// <summary>Adds the dimension that says which case a config has, and those of every case.</summary>
    public void AddCases(CaseDomain domain, IReadOnlyList<SpaceCase> cases)
    {
        int parent = _dimensions.Count;
        _dimensions.Add(new("$case", domain));
        for (int i = 0; i < cases.Count; i++)
        {
            AddItems(cases[i].Name + ".", parent, i, cases[i].Items);
            AddConstraints(cases[i].Name + ".", cases[i].Constraints);
        }
    }

    /// <summary>Adds items, active under a case of a parent; -1 and -1 for always.</summary>
    public void AddItems(string prefix, int parent, int parentCase, IReadOnlyList<SpaceItem> items)
    {
        int first = _dimensions.Count;
        foreach (SpaceItem item in items)
        {
            if (item.GroupSpace is { } group)
            {
                AddGroup(prefix, item, parent, parentCase, group);
            }
            else
            {
                _dimensions.Add(new(prefix + item.Name, item.Domain!) { Parent = parent, ParentCase = parentCase, FormerNames = [.. item.FormerNames.Select(name => prefix + name)] });
            }
        }

        foreach (SpaceItem item in items.Where(item => item.LessThan is not null))
        {
            int smaller = Find(prefix + item.Name, first);
            int larger = Find(prefix + item.LessThan, first);
            RequireRoom(_dimensions[smaller], _dimensions[larger]);
            _dimensions[smaller] = _dimensions[smaller] with { LessThan = larger };
        }
    }

    public void AddConstraints(string prefix, IReadOnlyList<SpaceConstraint> constraints)
    {
        foreach (SpaceConstraint constraint in constraints)
        {
            string name = prefix + constraint.Name;
            if (_constraints.Exists(other => other.Name == name))
            {
                throw new ArgumentException($"the constraint '{name}' is named twice", nameof(constraints));
            }

            _constraints.Add(new(name, [.. constraint.Parameters.Select(parameter => prefix + parameter)]));
        }
    }

    private void AddGroup(string outer, SpaceItem item, int parent, int parentCase, ConfigSpace group)
    {
        string prefix = outer + item.Name + ".";
        string[] formerPrefixes = [.. item.FormerNames.Select(name => outer + name + ".")];
        if (item.IsOptional)
        {
            _dimensions.Add(new(prefix + "$on", CaseDomain.OffOrOn) { Parent = parent, ParentCase = parentCase, FormerNames = [.. formerPrefixes.Select(former => former + "$on")] });
            (parent, parentCase) = (_dimensions.Count - 1, 1);
        }

        int offset = _dimensions.Count;
        foreach (Dimension dimension in group.Dimensions)
        {
            bool isOutermost = dimension.Parent < 0;
            _dimensions.Add(dimension with
            {
                Name = prefix + dimension.Name,
                FormerNames = FormerNames(dimension, prefix, formerPrefixes),
                Parent = isOutermost ? parent : dimension.Parent + offset,
                ParentCase = isOutermost ? parentCase : dimension.ParentCase,
                LessThan = dimension.LessThan < 0 ? -1 : dimension.LessThan + offset,
            });
        }

        AddConstraints(prefix, group.Constraints);
    }

    /// <summary>A dimension of a group was known under what it was called there, in the group under each name that this one had.</summary>
    private static IReadOnlyList<string> FormerNames(Dimension dimension, string prefix, string[] formerPrefixes)
        => [.. dimension.FormerNames.Select(name => prefix + name), .. formerPrefixes.SelectMany(former => dimension.FormerNames.Prepend(dimension.Name).Select(name => former + name))];

    private static void RequireRoom(Dimension smaller, Dimension larger)
    {
        if (!smaller.Domain.StaysBelow(larger.Domain))
        {
            throw new ArgumentException($"'{smaller.Name}' is to stay below '{larger.Name}', whose values must then all lie above the smallest of '{smaller.Name}': {smaller.Domain} and {larger.Domain}", nameof(smaller));
        }
    }

    private int Find(string name, int first)
    {
        int index = _dimensions.FindIndex(first, dimension => dimension.Name == name);
        return index >= 0 ? index : throw new ArgumentException($"a hyperparameter is to stay below '{name}', but there is none of that name", nameof(name));
    }
}
