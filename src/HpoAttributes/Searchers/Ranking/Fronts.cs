namespace HpoAttributes;

/// <summary>Orders vectors to be minimised by non-dominated fronts, inside a front by crowding distance (NSGA-II, Deb et al. 2002, section III).</summary>
internal static class Fronts
{
    /// <summary>The indices of the vectors, best first.</summary>
    public static int[] Order(double[][] values)
    {
        int[] front = Of(values);
        double[] crowding = new double[values.Length];
        foreach (IGrouping<int, int> members in Enumerable.Range(0, values.Length).GroupBy(index => front[index]))
        {
            AddCrowding(values, [.. members], crowding);
        }

        return [.. Enumerable.Range(0, values.Length).OrderBy(index => front[index]).ThenByDescending(index => crowding[index]).ThenBy(index => index)];
    }

    /// <summary>The number of each vector's front, from 0 for those that none dominates.</summary>
    public static int[] Of(double[][] values)
    {
        var front = new int[values.Length];
        Array.Fill(front, -1);
        int left = values.Length;
        for (int number = 0; left > 0; number++)
        {
            int[] open = [.. Enumerable.Range(0, values.Length).Where(index => front[index] < 0)];
            foreach (int index in open.Where(index => !Array.Exists(open, other => Dominates(values[other], values[index]))))
            {
                front[index] = number;
                left--;
            }
        }

        return front;
    }

    /// <summary>Whether one vector is nowhere larger than another and somewhere smaller.</summary>
    public static bool Dominates(double[] left, double[] right)
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

    private static void AddCrowding(double[][] values, int[] members, double[] crowding)
    {
        for (int goal = 0; goal < values[members[0]].Length; goal++)
        {
            int[] sorted = [.. members.OrderBy(index => values[index][goal])];
            double range = values[sorted[^1]][goal] - values[sorted[0]][goal];
            crowding[sorted[0]] = crowding[sorted[^1]] = double.PositiveInfinity;
            for (int i = 1; i < sorted.Length - 1 && range > 0; i++)
            {
                crowding[sorted[i]] += (values[sorted[i + 1]][goal] - values[sorted[i - 1]][goal]) / range;
            }
        }
    }
}
