namespace HpoAttributes;

/// <summary>Draws the points that an acquisition is looked for at: some anywhere, some around the best trials.</summary>
internal sealed class CandidatePoints(ModelSpace space)
{
    private const double WidestSpread = 0.3;
    private const double NarrowestSpread = 0.003;

    /// <summary>A snapped point anywhere.</summary>
    public double[] Anywhere(ref RandomStream random)
    {
        var point = new double[space.Count];
        Fill(ref random, point);
        space.Snap(point);
        return point;
    }

    /// <summary>A snapped point near another: a few of its coordinates changed, or all of them.</summary>
    public double[] Around(double[] centre, ref RandomStream random)
    {
        var point = new double[space.Count];
        Fill(ref random, point);
        double spread = WidestSpread * Math.Pow(NarrowestSpread / WidestSpread, random.NextDouble());
        double share = random.NextDouble() < 0.5 ? 1 : Math.Min(1, 2.0 / space.Count);
        double nameShare = 1.0 / space.Count;
        for (int i = 0; i < point.Length; i++)
        {
            bool isChanged = random.NextDouble() < (space.IsNumeric(i) ? share : nameShare);
            if (!double.IsNaN(centre[i]))
            {
                point[i] = !isChanged ? centre[i] : space.IsNumeric(i) ? Near(centre[i], spread, point[i]) : point[i];
            }
        }

        space.Snap(point);
        return point;
    }

    private static void Fill(ref RandomStream random, double[] point)
    {
        for (int i = 0; i < point.Length; i++)
        {
            point[i] = random.NextDouble();
        }
    }

    private static double Near(double centre, double spread, double uniform)
        => Math.Clamp(centre + (spread * StandardNormal.Quantile(Math.Max(uniform, double.Epsilon))), 0, 1);
}
