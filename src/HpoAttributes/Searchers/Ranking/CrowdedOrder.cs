namespace HpoAttributes;

/// <summary>Orders vectors to be minimised by fronts, inside a front by the room around them: the crowding distance of NSGA-II (Deb et al. 2002, section III.B).</summary>
internal static class CrowdedOrder
{
    /// <summary>The number of each vector's front, and how much room it has there.</summary>
    public static (int Front, double Room)[] Of(double[][] values)
    {
        int[] fronts = Fronts.Of(values);
        var standings = new (int Front, double Room)[values.Length];
        foreach (IGrouping<int, int> front in Enumerable.Range(0, values.Length).GroupBy(index => fronts[index]))
        {
            int[] members = [.. front];
            double[] room = RoomOf(values, members);
            for (int i = 0; i < members.Length; i++)
            {
                standings[members[i]] = (front.Key, room[i]);
            }
        }

        return standings;
    }

    /// <summary>How much room each of a front's members has: infinite where it is the first or the last in a goal.</summary>
    public static double[] RoomOf(double[][] values, int[] members)
    {
        var room = new double[members.Length];
        for (int goal = 0; goal < values[0].Length; goal++)
        {
            double[] sorted = [.. members.Select(index => values[index][goal])];
            int[] places = [.. Enumerable.Range(0, members.Length)];
            Array.Sort(sorted, places);
            double range = sorted[^1] - sorted[0];
            room[places[0]] = room[places[^1]] = double.PositiveInfinity;
            for (int i = 1; i < sorted.Length - 1 && range > 0; i++)
            {
                room[places[i]] += (sorted[i + 1] / range) - (sorted[i - 1] / range);
            }
        }

        return room;
    }
}
