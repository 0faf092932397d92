namespace HpoAttributes;

/// <summary>Which dimensions of a space are coordinates of the normal distribution, and which are choices between categories. Dimensions of one value are neither.</summary>
internal sealed class CmaEsCoordinates
{
    private readonly ConfigSpace _space;
    private readonly int[] _ordered;
    private readonly int[] _choices;

    public CmaEsCoordinates(ConfigSpace space)
    {
        _space = space;
        int[] free = [.. Enumerable.Range(0, space.Count).Where(i => space.Dimensions[i].Domain.Cardinality != 1)];
        _ordered = [.. free.Where(i => space.Dimensions[i].Domain.IsOrdered)];
        _choices = [.. free.Where(i => !space.Dimensions[i].Domain.IsOrdered)];
        Categories = [.. _choices.Select(i => (int)space.Dimensions[i].Domain.Cardinality!.Value)];

        // The cells of what stays below another value move with that value: there the coordinate is taken for continuous.
        Discrete = [.. _ordered.Select(i => space.Dimensions[i]).Select(dimension => dimension.Domain.Cardinality is null || dimension.LessThan >= 0 ? null : dimension.Domain)];
    }

    /// <summary>How many coordinates the normal distribution has.</summary>
    public int Count => _ordered.Length;

    /// <summary>How many categories each choice has.</summary>
    public IReadOnlyList<int> Categories { get; }

    /// <summary>The domain of each coordinate that is discrete; null for the others.</summary>
    public Domain?[] Discrete { get; }

    /// <summary>The coordinates of a point; NaN where they are inactive.</summary>
    public double[] OrderedOf(IReadOnlyList<double> point) => [.. _ordered.Select(i => point[i])];

    /// <summary>The categories of a point; -1 where they are inactive.</summary>
    public int[] CategoriesOf(IReadOnlyList<double> point)
        => [.. _choices.Select((dimension, choice) => double.IsNaN(point[dimension]) ? -1 : (int)UnitCells.IndexOf(point[dimension], Categories[choice]))];

    /// <summary>Writes a draw as a point of the space: what lies outside of [0, 1] is reflected at the border.</summary>
    public void Write(ReadOnlySpan<double> ordered, ReadOnlySpan<int> categories, Span<double> point)
    {
        point.Fill(0.5);
        for (int i = 0; i < ordered.Length; i++)
        {
            double distance = Math.Abs(ordered[i] % 2);
            point[_ordered[i]] = distance > 1 ? 2 - distance : distance;
        }

        for (int i = 0; i < categories.Length; i++)
        {
            point[_choices[i]] = UnitCells.MiddleOf(categories[i], Categories[i]);
        }

        _space.Deactivate(point);
    }
}
