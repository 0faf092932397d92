namespace HpoAttributes;

/// <summary>How often the learning curves of two trials cross.</summary>
internal static class CurveCrossings
{
    /// <summary>Counts how often the better one becomes the worse one, at the resources at which both have a value. A touch is no crossing.</summary>
    public static int Count(IReadOnlyList<Measurement> one, IReadOnlyList<Measurement> other)
    {
        int crossings = 0;
        int sign = 0;
        for (int i = 0, j = 0; i < one.Count && j < other.Count;)
        {
            int order = one[i].Resource.CompareTo(other[j].Resource);
            if (order == 0 && Math.Sign(one[i].Values[0] - other[j].Values[0]) is not 0 and int now)
            {
                crossings += sign == -now ? 1 : 0;
                sign = now;
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return crossings;
    }
}
