namespace HpoAttributes;

/// <summary>Makes one value, to be minimised, of what trials returned.</summary>
internal static class Scalarization
{
    // Prefers, of two results with the same worst goal, the one that is better in the others.
    private const double Augmentation = 0.05;

    /// <summary>
    /// One goal: its value, negated where it is maximised. Several: the augmented Tchebycheff norm of ParEGO (Knowles 2006, equation 2), each goal scaled to
    /// [0, 1] over these trials first.
    /// </summary>
    /// <param name="trials">Completed trials.</param>
    /// <param name="goals">Their goals.</param>
    /// <param name="weights">One for each goal, their sum 1; not looked at where there is one goal.</param>
    public static double[] Of(IReadOnlyList<Trial> trials, IReadOnlyList<Goal> goals, double[] weights)
    {
        if (goals.Count == 1)
        {
            return Column(trials, goals, 0);
        }

        var worst = new double[trials.Count];
        var sums = new double[trials.Count];
        for (int goal = 0; goal < goals.Count; goal++)
        {
            double[] column = Column(trials, goals, goal);
            double low = column.Min();
            double range = Math.Min(column.Max() - low, double.MaxValue);
            for (int i = 0; i < column.Length; i++)
            {
                double share = range > 0 ? weights[goal] * Math.Min((column[i] / range) - (low / range), 1) : 0;
                worst[i] = Math.Max(worst[i], share);
                sums[i] += share;
            }
        }

        return [.. worst.Zip(sums, (most, sum) => most + (Augmentation * sum))];
    }

    /// <summary>Weights drawn uniformly from all of sum 1.</summary>
    public static double[] RandomWeights(ref RandomStream random, int goals)
    {
        var weights = new double[goals];
        for (int i = 0; i < goals; i++)
        {
            weights[i] = -NearOne.Log(-random.NextDouble());
        }

        double sum = weights.Sum();
        return Array.ConvertAll(weights, weight => weight / sum);
    }

    private static double[] Column(IReadOnlyList<Trial> trials, IReadOnlyList<Goal> goals, int goal)
        => [.. trials.Select(trial => goals[goal] == Goal.Minimize ? trial.Values!.Value[goal] : -trial.Values!.Value[goal])];
}
