namespace HpoAttributes;

/// <summary>Gathers what a free worker may do: trials that were put aside, and points that were not tried. The less promising ones are left out by mean alone.</summary>
internal sealed class ThawPool(ModelSpace space, CurveModel model, int[] levels)
{
    private const int Anywhere = 80;
    private const int Around = 60;
    private const int MaxCentres = 3;
    private const int BestAtEnd = 24;
    private const int BestAtNext = 8;
    private const int BestNew = 30;
    private const int AnyNew = 15;

    private readonly CandidatePoints _draws = new(space);
    private readonly SimilarityRows _rows = new(model);

    /// <summary>The most promising trials of some that were put aside: by what they are expected to reach at the end, or at the next rung.</summary>
    public IEnumerable<ThawCandidate> Old(IEnumerable<Trial> trials, int certain)
    {
        (ThawCandidate Candidate, double AtEnd, double AtNext)[] all = [.. trials.Select(trial => Scored(trial, certain))];
        return all.OrderBy(one => one.AtEnd).Take(BestAtEnd).Concat(all.OrderBy(one => one.AtNext).Take(BestAtNext)).Select(one => one.Candidate).DistinctBy(candidate => candidate.Trial);
    }

    /// <summary>New points: the most promising of some drawn anywhere and around the best trials, and some of those as they come.</summary>
    /// <param name="centres">The snapped points of the best trials, the best one first.</param>
    /// <param name="mayPropose">Whether a point may be proposed.</param>
    /// <param name="random">The stream to draw from.</param>
    public IEnumerable<ThawCandidate> New(IReadOnlyList<double[]> centres, Func<double[], bool> mayPropose, ref RandomStream random)
    {
        var all = new List<(ThawCandidate Candidate, double AtEnd)>();
        for (int i = 0; i < Anywhere + Around; i++)
        {
            double[] point = i < Anywhere ? _draws.Anywhere(ref random) : _draws.Around(centres[i % Math.Min(centres.Count, MaxCentres)], ref random);
            if (space.Space.IsFeasible(point) && mayPropose(point))
            {
                double[] similarities = model.Process!.Similarities(point);
                all.Add((new(ThawCandidate.New, point, -1, similarities), Mean(ThawCandidate.New, levels.Length - 1, similarities)));
            }
        }

        return all.OrderBy(one => one.AtEnd).Take(BestNew).Concat(all.Take(AnyNew)).Select(one => one.Candidate).Distinct();
    }

    private (ThawCandidate Candidate, double AtEnd, double AtNext) Scored(Trial trial, int certain)
    {
        int reached = RungLevels.IndexOf(trial.Reached, levels);
        double[] similarities = _rows.Of(trial.Number, certain);
        return (new(trial.Number, model.PointOf(trial.Number), reached, similarities), Mean(trial.Number, levels.Length - 1, similarities), Mean(trial.Number, reached + 1, similarities));
    }

    private double Mean(int trial, int rung, double[] similarities)
    {
        CurveProcess process = model.Process!;
        var covariances = new double[process.Count];
        process.Covariances(trial, rung, similarities, covariances);
        return process.Mean(covariances);
    }
}
