namespace HpoAttributes;

/// <summary>
/// Orders the vectors of a front so that any first few of them are spread over it: the ε-net of Salinas et al., A Multi-objective Perspective on Jointly Tuning
/// Hardware and Hyperparameters (2021).
/// </summary>
internal static class EpsilonNet
{
    /// <summary>
    /// The best in the first goal (then in the others, then the lowest identity), then again and again the one whose nearest neighbour among those chosen is the farthest.
    /// Distances are Euclidean, each goal scaled to the front's width.
    /// </summary>
    /// <param name="front">The front.</param>
    /// <param name="count">How many to choose, at most all.</param>
    /// <returns>Their identities, in the order of the choice.</returns>
    public static int[] Choose(IReadOnlyList<FrontMember> front, int count)
    {
        FrontMember[] members = [.. front];
        Array.Sort(members, (left, right) => left.Values.AsSpan().SequenceCompareTo(right.Values) is not 0 and int order ? order : left.Id.CompareTo(right.Id));
        double[] widths = WidthsOf(members);
        var distances = new double[members.Length];
        Array.Fill(distances, double.PositiveInfinity);
        var chosen = new int[count];
        int next = 0;
        for (int place = 0; place < count; place++)
        {
            chosen[place] = members[next].Id;
            FrontMember last = members[next];
            distances[next] = double.NegativeInfinity;
            next = 0;
            for (int i = 0; i < members.Length; i++)
            {
                distances[i] = Math.Min(distances[i], Distance(members[i].Values, last.Values, widths));
                next = distances[i] > distances[next] ? i : next;
            }
        }

        return chosen;
    }

    private static double[] WidthsOf(FrontMember[] members)
    {
        var widths = new double[members[0].Values.Length];
        for (int goal = 0; goal < widths.Length; goal++)
        {
            // In halves, as the width of huge values is not finite.
            widths[goal] = (members.Max(member => member.Values[goal]) / 2) - (members.Min(member => member.Values[goal]) / 2);
        }

        return widths;
    }

    private static double Distance(double[] left, double[] right, double[] widths)
    {
        double sum = 0;
        for (int goal = 0; goal < left.Length; goal++)
        {
            double difference = widths[goal] > 0 ? ((left[goal] / 2) - (right[goal] / 2)) / widths[goal] : 0;
            sum += difference * difference;
        }

        return sum;
    }
}
