using System.Numerics;

namespace HpoAttributes.Generators.Tests;

/// <summary>The number of configs of a finite space, counted one by one where they are few.</summary>
internal static class CardinalityProperties
{
    private const int MostCounted = 3_000;

    public static void Check(ConfigSpace space)
    {
        bool isContinuous = space.Dimensions.Any(dimension => dimension.Domain.Cardinality is null);
        bool isTied = space.Dimensions.Any(dimension => dimension.LessThan >= 0);
        Assert.True(isContinuous ? space.Cardinality is null : isTied || space.Cardinality is not null, $"the cardinality is {space.Cardinality}");
        if (space.Cardinality is { } count && count <= MostCounted && space.Dimensions.Aggregate(BigInteger.One, (product, dimension) => product * dimension.Domain.Cardinality!.Value) < 200_000)
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

            foreach (double unit in Cells(here.Domain))
            {
                point[dimension] = unit;
                Visit(dimension + 1);
            }
        }
    }

    /// <summary>A position in the cell of each value. On a log scale cells are not equal, but each is met by a fine grid.</summary>
    private static double[] Cells(Domain domain)
    {
        long count = domain.Cardinality!.Value;
        double[] middles = [.. Enumerable.Range(0, (int)count).Select(index => (index + 0.5) / count)];
        bool isLog = domain.ToString().Contains("log", StringComparison.Ordinal);
        return isLog ? [.. Enumerable.Range(0, (int)count * 64).Select(index => domain.Snap(index / ((count * 64.0) - 1))).Distinct()] : middles;
    }
}
