namespace HpoAttributes;

/// <summary>The points of a simplex whose coordinates are multiples of one by a number of divisions (Das and Dennis 1998).</summary>
internal static class ReferenceDirections
{
    /// <summary>The points of as many divisions as give at most so many points, of one division at the least.</summary>
    public static double[][] AtMost(int goals, int count)
    {
        int divisions = 1;
        while (CountOf(goals, divisions + 1) <= count)
        {
            divisions++;
        }

        return Of(goals, divisions);
    }

    /// <summary>The points of a number of divisions.</summary>
    public static double[][] Of(int goals, int divisions)
    {
        var points = new List<double[]>();
        Add(new int[goals], 0, divisions, parts => points.Add(Array.ConvertAll(parts, part => (double)part / divisions)));
        return [.. points];
    }

    /// <summary>As many as there are ways to put the divisions into the goals: the binomial coefficient of goals + divisions - 1 over divisions.</summary>
    private static double CountOf(int goals, int divisions)
    {
        double count = 1;
        for (int i = 1; i <= divisions; i++)
        {
            count = count * (goals - 1 + i) / i;
        }

        return count;
    }

    private static void Add(int[] parts, int goal, int left, Action<int[]> add)
    {
        if (goal == parts.Length - 1)
        {
            parts[goal] = left;
            add(parts);
            return;
        }

        for (int part = 0; part <= left; part++)
        {
            parts[goal] = part;
            Add(parts, goal + 1, left - part, add);
        }
    }
}
