namespace HpoAttributes.Tests.Searchers.SeveralGoals;

/// <summary>An objective with several goals, all minimised, over <see cref="CubeShape"/>.</summary>
/// <param name="Goals">How many goals.</param>
/// <param name="Objective">The objective.</param>
internal sealed record GoalProblem(int Goals, Func<double[], double[]> Objective)
{
    public static ConfigSpace Space { get; } = ConfigSpace.Of<PointConfig<CubeShape>>();

    /// <summary>ZDT1 (Zitzler, Deb and Thiele 2000): a convex front where all but the first coordinate are 0.</summary>
    public static GoalProblem Zdt1 { get; } = new(2, x => Zdt(x, (first, rest) => 1 - Math.Sqrt(first / rest)));

    /// <summary>ZDT2: a concave one.</summary>
    public static GoalProblem Zdt2 { get; } = new(2, x => Zdt(x, (first, rest) => 1 - Math.Pow(first / rest, 2)));

    /// <summary>ZDT3: one in five pieces, with gaps between them.</summary>
    public static GoalProblem Zdt3 { get; } = new(2, x => Zdt(x, (first, rest) => 1 - Math.Sqrt(first / rest) - (first / rest * Math.Sin(10 * Math.PI * first))));

    /// <summary>DTLZ2 (Deb, Thiele, Laumanns and Zitzler 2002): the unit sphere where the last coordinates are 0.5.</summary>
    public static GoalProblem Dtlz2(int goals) => new(goals, x =>
    {
        double radius = 1 + x.Skip(goals - 1).Sum(unit => (unit - 0.5) * (unit - 0.5));
        var values = new double[goals];
        for (int goal = 0; goal < goals; goal++)
        {
            values[goal] = radius * x.Take(goals - 1 - goal).Aggregate(1.0, (product, unit) => product * Math.Cos(unit * Math.PI / 2))
                * (goal == 0 ? 1 : Math.Sin(x[goals - 1 - goal] * Math.PI / 2));
        }

        return values;
    });

    /// <summary>Runs a study, one trial after another.</summary>
    public TrialHistory Run(ISearcher searcher, int trials)
    {
        var history = new TrialHistory();
        for (int number = 0; number < trials; number++)
        {
            double[] point = searcher.Suggest(number, history)!.Value.Point;
            var trial = new Trial(number, point, Space.Decode(point));
            history.Add(trial);
            history.Replace(trial with { State = TrialState.Completed, Outcome = TrialOutcome.Completed(new(Objective(point)), default) });
        }

        return history;
    }

    /// <summary>The volume that a study's results dominate up to a value of every goal.</summary>
    public double VolumeOf(TrialHistory history, double reference)
        => Hypervolume.Of(history.Select(trial => trial.Values!.Value.ToArray()), [.. Enumerable.Repeat(reference, Goals)]);

    private static double[] Zdt(double[] x, Func<double, double, double> shape)
    {
        double rest = 1 + (9 * x.Skip(1).Average());
        return [x[0], rest * shape(x[0], rest)];
    }
}
