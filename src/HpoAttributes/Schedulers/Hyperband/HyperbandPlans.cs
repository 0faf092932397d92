namespace HpoAttributes;

/// <summary>The rungs and the brackets of Hyperband.</summary>
/// <param name="Levels">The resources of the rungs, ascending: max·η^-j, rounded.</param>
/// <param name="Brackets">The brackets, that with the most trials and the least resource first.</param>
internal sealed record HyperbandPlans(int[] Levels, RoundPlan[] Brackets)
{
    /// <summary>Algorithm 1 of Li et al. 2018, where R is max/min and a unit of resource min.</summary>
    public static HyperbandPlans Of(ResourceRange range, double eta)
    {
        var levels = new List<int>();
        for (double level = range.Max; level >= range.Min * (1 - 1e-9); level /= eta)
        {
            int rounded = Math.Max(range.Min, (int)Math.Round(level));
            if (levels.Count == 0 || rounded < levels[^1])
            {
                levels.Add(rounded);
            }
        }

        levels.Reverse();
        int most = levels.Count - 1;
        return new([.. levels], [.. Enumerable.Range(0, levels.Count).Select(first => Bracket(most, most - first, eta))]);
    }

    /// <summary>Bracket s: ⌈(s_max+1)·η^s/(s+1)⌉ configs, of which a part of 1/η goes on from each of its s lower rungs.</summary>
    private static RoundPlan Bracket(int most, int s, double eta)
    {
        int configs = RoundPlan.Ceiling((most + 1) * Math.Pow(eta, s) / (s + 1));
        return new(most - s, [.. Enumerable.Range(0, s + 1).Select(rung => RoundPlan.Floor(configs * Math.Pow(eta, -rung)))]);
    }
}
