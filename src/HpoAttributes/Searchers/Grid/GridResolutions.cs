namespace HpoAttributes;

/// <summary>How many values each dimension of a grid has.</summary>
internal static class GridResolutions
{
    /// <summary>The default for continuous hyperparameters.</summary>
    public const int Default = 5;

    /// <summary>The resolution of each dimension; those of discrete ones are not used.</summary>
    /// <exception cref="ArgumentException">One is below 1, or that of no continuous hyperparameter.</exception>
    public static int[] Of(ConfigSpace space, int resolution, IReadOnlyDictionary<string, int>? byName)
    {
        var resolutions = new int[space.Count];
        Array.Fill(resolutions, Checked(resolution));
        foreach ((string name, int count) in byName ?? new Dictionary<string, int>())
        {
            resolutions[IndexOf(space, name)] = count >= 1 ? count : throw new ArgumentException($"the resolution of '{name}' must be at least 1, but is {count}", nameof(byName));
        }

        return resolutions;
    }

    public static int Checked(int resolution)
        => resolution >= 1 ? resolution : throw new ArgumentException($"the resolution must be at least 1, but is {resolution}", nameof(resolution));

    private static int IndexOf(ConfigSpace space, string name)
    {
        for (int i = 0; i < space.Count; i++)
        {
            if (space.Dimensions[i].Name == name && space.Dimensions[i].Domain.Cardinality is null)
            {
                return i;
            }
        }

        IEnumerable<string> known = space.Dimensions.Where(dimension => dimension.Domain.Cardinality is null).Select(dimension => dimension.Name);
        throw new ArgumentException($"a resolution is given for '{name}', but the continuous hyperparameters are: {string.Join(", ", known)}", nameof(name));
    }
}
