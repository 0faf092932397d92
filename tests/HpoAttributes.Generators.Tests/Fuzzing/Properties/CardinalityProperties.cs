using System.Numerics;

namespace HpoAttributes.Generators.Tests;

/// <summary>The number of configs of a finite space, counted one by one where they are few.</summary>
internal static class CardinalityProperties
{
    private const int MostCounted = 3_000;
    private const int Fineness = 64;

    public static void Check(ConfigSpace space)
    {
        bool isContinuous = space.Dimensions.Any(dimension => dimension.Domain.Cardinality is null);
        bool isTied = space.Dimensions.Any(dimension => dimension.LessThan >= 0);
        Assert.True(isContinuous ? space.Cardinality is null : isTied || space.Cardinality is not null, $"the cardinality is {space.Cardinality}");
        if (space.Cardinality is { } count && count <= MostCounted && space.Dimensions.Aggregate(BigInteger.One, (product, dimension) => product * Width(dimension)) < 200_000)
        {
            Assert.Equal(count, Count(space));
        }
    }

    /// <summary>Decodes the middle of every cell of the grid.</summary>
    private static int Count(ConfigSpace space)
    {
        var configs = new HashSet<IConfig>();
        var point = new double[space.Count];
        Visit(0);
        return configs.Count;

        void Visit(int dimension)
        {
            if (dimension == point.Length)
            {
                configs.Add(space.Decode(point));
                return;
            }

            Dimension here = space.Dimensions[dimension];
            bool isActive = here.Parent < 0 || (!double.IsNaN(point[here.Parent]) && ((CaseDomain)space.Dimensions[here.Parent].Domain).Decode(point[here.Parent]) == here.ParentCase);
            if (!isActive)
            {
                point[dimension] = double.NaN;
                Visit(dimension + 1);
                return;
            }

            foreach (double unit in Cells(here))
            {
                point[dimension] = unit;
                Visit(dimension + 1);
            }
        }
    }

    /// <summary>How many positions are tried.</summary>
    private static BigInteger Width(Dimension dimension) => dimension.Domain.Cardinality!.Value * (dimension.LessThan >= 0 && IsUneven(dimension.Domain) ? Fineness : 1);

    /// <summary>
    /// A position in the cell of each value. Where cells are not equal each is met by a fine grid; one that runs over what lies below
    /// another value has fewer and wider cells than its domain, so that the middles of those meet them all.
    /// </summary>
    private static IEnumerable<double> Cells(Dimension dimension)
    {
        Domain domain = dimension.Domain;
        int count = (int)domain.Cardinality!.Value;
        double[] middles = [.. Enumerable.Range(0, count).Select(index => (index + 0.5) / count)];
        if (!IsUneven(domain))
        {
            return middles;
        }

        IEnumerable<double> fine = Enumerable.Range(0, count * Fineness).Select(index => index / ((count * Fineness) - 1.0));
        return dimension.LessThan >= 0 ? fine : GridCells.Of(domain) ?? [.. fine.Select(domain.Snap).Distinct()];
    }

    private static bool IsUneven(Domain domain) => domain.ToString().Contains("log", StringComparison.Ordinal) || domain.ToString().Contains("normal", StringComparison.Ordinal);
}
