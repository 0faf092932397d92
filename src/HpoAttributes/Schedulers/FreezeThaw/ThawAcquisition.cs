namespace HpoAttributes;

/// <summary>How promising it is to run a trial on: its expected improvement at a later rung, weighed by what it takes to get there; of all later rungs the best.</summary>
/// <param name="process">The curves.</param>
/// <param name="levels">The resource of each rung.</param>
/// <param name="target">The value to improve on.</param>
/// <param name="handicap">The logarithm of how many times as promising as what was begun a new config has to be.</param>
internal sealed class ThawAcquisition(CurveProcess process, int[] levels, double target, double handicap)
{
    private const double MinVariance = 1e-12;

    // Between 0, expected improvement alone, and 1, that for each unit of resource, which never finishes anything.
    private const double CostPower = 0.5;

    private readonly double[] _covariances = new double[process.Count];

    /// <summary>The logarithm; the larger the better.</summary>
    public double Evaluate(ThawCandidate candidate)
    {
        double spent = candidate.IsNew ? 0 : levels[candidate.Reached];
        double highest = RungsOf(candidate).Max(rung => LogImprovement(candidate, rung) - (CostPower * Math.Log(levels[rung] - spent)));
        return candidate.IsNew ? highest - handicap : highest;
    }

    /// <summary>The logarithm of the largest improvement that is expected at a later rung, whatever it takes.</summary>
    public double LogImprovement(ThawCandidate candidate) => RungsOf(candidate).Max(rung => LogImprovement(candidate, rung));

    /// <summary>The next rung, every second one after it, and the last.</summary>
    private IEnumerable<int> RungsOf(ThawCandidate candidate)
    {
        int last = levels.Length - 1;
        for (int rung = candidate.Reached + 1; rung < last; rung += 2)
        {
            yield return rung;
        }

        yield return last;
    }

    /// <summary>The logarithm of the expected improvement at a rung (Ament et al. 2023, equation 8).</summary>
    private double LogImprovement(ThawCandidate candidate, int rung)
    {
        process.Covariances(candidate.Trial, rung, candidate.Similarities, _covariances);
        double mean = process.Mean(_covariances);
        double deviation = Math.Sqrt(Math.Max(process.Variance(rung, process.Whitened(_covariances)), MinVariance));
        return StandardNormal.LogMeanExcess((target - mean) / deviation) + Math.Log(deviation);
    }
}
