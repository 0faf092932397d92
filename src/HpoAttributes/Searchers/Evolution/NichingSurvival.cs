namespace HpoAttributes;

/// <summary>Keeps those of directions that have few: the niching of NSGA-III (Deb and Jain 2014, algorithms 2 to 4).</summary>
/// <param name="goals">How many goals there are, at least two.</param>
/// <param name="size">How many trials are kept: there are at most so many directions.</param>
internal sealed class NichingSurvival(int goals, int size) : Survival
{
    private readonly double[][] _directions = ReferenceDirections.AtMost(goals, size);

    // Inside a front parents are drawn evenly (Deb and Jain 2014, section IV.F).
    public override (int Front, double Room)[] StandingsOf(double[][] values) => [.. Fronts.Of(values).Select(front => (front, 0.0))];

    protected override int WorstOf(double[][] values, int[] members, ref RandomStream random)
    {
        (int Direction, double Distance)[] nearest = [.. NormalizedGoals.Of(values).Select(Nearest)];
        var counts = new int[_directions.Length];
        foreach (int index in Enumerable.Range(0, values.Length).Except(members))
        {
            counts[nearest[index].Direction]++;
        }

        var left = new List<int>(members);
        while (left.Count > 1)
        {
            int next = Next(left, nearest, counts, ref random);
            counts[nearest[next].Direction]++;
            left.Remove(next);
        }

        return left[0];
    }

    /// <summary>Of those that are left, one of the direction with the fewest: its nearest where there is none yet, else any.</summary>
    private static int Next(List<int> left, (int Direction, double Distance)[] nearest, int[] counts, ref RandomStream random)
    {
        int fewest = left.Min(index => counts[nearest[index].Direction]);
        int[] directions = [.. left.Select(index => nearest[index].Direction).Where(direction => counts[direction] == fewest).Distinct().Order()];
        int chosen = directions[random.NextInt64(directions.Length)];
        int[] members = [.. left.Where(index => nearest[index].Direction == chosen)];
        return fewest == 0 ? members.MinBy(index => nearest[index].Distance) : members[random.NextInt64(members.Length)];
    }

    private (int Direction, double Distance) Nearest(double[] vector)
    {
        (int Direction, double Distance) nearest = (0, double.PositiveInfinity);
        for (int i = 0; i < _directions.Length; i++)
        {
            double distance = SquaredDistance(vector, _directions[i]);
            if (distance < nearest.Distance)
            {
                nearest = (i, distance);
            }
        }

        return nearest;
    }

    /// <summary>The squared distance of a vector from the line of a direction.</summary>
    private static double SquaredDistance(double[] vector, double[] direction)
    {
        double along = Vectors.Dot(vector, direction) / Vectors.Dot(direction, direction);
        double sum = 0;
        for (int i = 0; i < vector.Length; i++)
        {
            double across = vector[i] - (along * direction[i]);
            sum += across * across;
        }

        return sum;
    }
}
