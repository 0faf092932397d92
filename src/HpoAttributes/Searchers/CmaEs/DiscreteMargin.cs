namespace HpoAttributes;

/// <summary>
/// Keeps discrete coordinates from getting stuck in one value (CMA-ES with margin, Hamano et al. 2022, section 4): moves the mean and widens the distribution
/// so far that the values beside the mean's keep a probability.
/// </summary>
/// <param name="domains">The domain of each coordinate; null where it is continuous.</param>
internal sealed class DiscreteMargin(Domain?[] domains)
{
    private readonly (double Low, double High)[] _cells = new (double, double)[domains.Length];

    /// <summary>Corrects a distribution.</summary>
    /// <param name="distribution">The distribution.</param>
    /// <param name="margin">α, the probability of the other values: half of it on either side of an inner value.</param>
    public void Correct(SearchDistribution distribution, double margin)
    {
        for (int i = 0; i < domains.Length; i++)
        {
            if (domains[i] is not { } domain)
            {
                continue;
            }

            if (!(distribution.Mean[i] >= _cells[i].Low && distribution.Mean[i] < _cells[i].High))
            {
                _cells[i] = CellOf(domain, distribution.Mean[i]);
            }

            Correct(distribution, i, _cells[i].Low, _cells[i].High, margin);
        }
    }

    /// <summary>Where the cell of the value that a coordinate stands for begins and ends.</summary>
    public static (double Low, double High) CellOf(Domain domain, double unit)
    {
        double middle = domain.Snap(unit);
        return (EndOf(domain, middle, 0), EndOf(domain, middle, 1));
    }

    private static double EndOf(Domain domain, double middle, double outside)
    {
        const int Halvings = 54;
        if (domain.Snap(outside) == middle)
        {
            return outside;
        }

        double inside = middle;
        for (int i = 0; i < Halvings; i++)
        {
            double between = (inside + outside) / 2;
            (inside, outside) = domain.Snap(between) == middle ? (between, outside) : (inside, between);
        }

        return outside;
    }

    private static void Correct(SearchDistribution distribution, int coordinate, double low, double high, double margin)
    {
        if (low > 0 && high < 1)
        {
            CorrectInner(distribution, coordinate, low, high, margin / 2);
        }
        else if (low > 0 || high < 1)
        {
            double edge = low > 0 ? low : high;
            double distance = distribution.Mean[coordinate] - edge;
            double furthest = -StandardNormal.Quantile(margin) * distribution.DeviationOf(coordinate);
            distribution.Mean[coordinate] = edge + Math.CopySign(Math.Min(Math.Abs(distance), furthest), distance);
        }
    }

    private static void CorrectInner(SearchDistribution distribution, int coordinate, double low, double high, double least)
    {
        double mean = distribution.Mean[coordinate];
        double deviation = distribution.DeviationOf(coordinate);
        double below = StandardNormal.Below((low - mean) / deviation);
        double above = StandardNormal.Below((mean - high) / deviation);
        if (below >= least && above >= least)
        {
            return;
        }

        // Raising one side lowers the other, in proportion to what each has above the least (equations 20 and 21).
        double between = 1 - below - above;
        double raisedBelow = Math.Max(below, least);
        double raisedAbove = Math.Max(above, least);
        double excess = (1 - raisedBelow - raisedAbove - between) / (raisedBelow + raisedAbove + between - (3 * least));
        double belowLow = -StandardNormal.Quantile(raisedBelow + (excess * (raisedBelow - least)));
        double aboveHigh = -StandardNormal.Quantile(raisedAbove + (excess * (raisedAbove - least)));
        distribution.Mean[coordinate] = ((low * aboveHigh) + (high * belowLow)) / (belowLow + aboveHigh);
        distribution.Scale[coordinate] *= (high - low) / (deviation * (belowLow + aboveHigh));
    }
}
