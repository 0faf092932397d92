namespace HpoAttributes;

/// <summary>The order of vectors that are to be small in every coordinate.</summary>
internal static class Dominance
{
    /// <summary>Whether one vector is nowhere larger than another and somewhere smaller.</summary>
    public static bool Holds(double[] left, double[] right)
    {
        bool isSmaller = false;
        for (int i = 0; i < left.Length; i++)
        {
            if (left[i] > right[i])
            {
                return false;
            }

            isSmaller |= left[i] < right[i];
        }

        return isSmaller;
    }

    /// <summary>The vectors that no other one dominates; of equal ones each.</summary>
    public static List<double[]> NotDominated(IReadOnlyCollection<double[]> vectors)
        => [.. vectors.Where(vector => vectors.All(other => !Holds(other, vector)))];
}
