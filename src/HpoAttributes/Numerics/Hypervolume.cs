namespace HpoAttributes;

/// <summary>
/// The volume of what some vectors, to be small in every coordinate, dominate up to a reference vector (Zitzler and Thiele 1999): exact, by a sweep along two
/// coordinates, by exclusive volumes of limited sets (WFG, While, Bradstreet and Barone 2012) along more.
/// </summary>
internal static class Hypervolume
{
    /// <summary>The volume that at least one vector dominates. Vectors not below the reference in every coordinate add nothing.</summary>
    public static double Of(IEnumerable<double[]> vectors, double[] reference)
        => Of([.. vectors.Where(vector => IsBelow(vector, reference))], reference, reference.Length);

    /// <summary>The volume that a vector dominates and none of the others does.</summary>
    public static double Exclusive(double[] vector, IEnumerable<double[]> others, double[] reference)
        => IsBelow(vector, reference) ? Exclusive(vector, others, reference, reference.Length) : 0;

    private static double Of(List<double[]> vectors, double[] reference, int coordinates)
    {
        if (coordinates <= 2)
        {
            return coordinates == 2 ? Area(vectors, reference) : vectors.Select(vector => reference[0] - vector[0]).DefaultIfEmpty().Max();
        }

        // With the largest last coordinate first, what limits a vector reaches as far along that coordinate as itself: one coordinate less to look at.
        int last = coordinates - 1;
        vectors.Sort((left, right) => right[last].CompareTo(left[last]));
        double sum = 0;
        for (int i = 0; i < vectors.Count; i++)
        {
            sum += (reference[last] - vectors[i][last]) * Exclusive(vectors[i], vectors.Skip(i + 1), reference, last);
        }

        return sum;
    }

    private static double Exclusive(double[] vector, IEnumerable<double[]> others, double[] reference, int coordinates)
    {
        double box = 1;
        for (int i = 0; i < coordinates; i++)
        {
            box *= reference[i] - vector[i];
        }

        return box - Of(Limited(others, vector, coordinates), reference, coordinates);
    }

    /// <summary>What the others dominate of what a vector does: each moved to where it is nowhere below that vector.</summary>
    private static List<double[]> Limited(IEnumerable<double[]> others, double[] vector, int coordinates)
    {
        var limited = new List<double[]>();
        foreach (double[] other in others)
        {
            var moved = new double[coordinates];
            for (int i = 0; i < coordinates; i++)
            {
                moved[i] = Math.Max(other[i], vector[i]);
            }

            limited.Add(moved);
        }

        // The sweep passes over dominated vectors by itself.
        return coordinates > 2 ? Dominance.NotDominated(limited) : limited;
    }

    private static double Area(List<double[]> vectors, double[] reference)
    {
        vectors.Sort((left, right) => left[0].CompareTo(right[0]));
        double ceiling = reference[1];
        double sum = 0;
        foreach (double[] vector in vectors)
        {
            if (vector[1] < ceiling)
            {
                sum += (reference[0] - vector[0]) * (ceiling - vector[1]);
                ceiling = vector[1];
            }
        }

        return sum;
    }

    private static bool IsBelow(double[] vector, double[] reference)
    {
        for (int i = 0; i < vector.Length; i++)
        {
            if (vector[i] >= reference[i])
            {
                return false;
            }
        }

        return true;
    }
}
