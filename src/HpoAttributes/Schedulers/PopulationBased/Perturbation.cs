namespace HpoAttributes;

/// <summary>Changes a config a little, each hyperparameter on its own scale: explore, in the words of Jaderberg et al. 2017.</summary>
/// <param name="space">The space of the config.</param>
/// <param name="resampleProbability">How likely a hyperparameter is drawn anew from its domain.</param>
/// <param name="step">How far it is moved otherwise, up or down, in [0,1]: on a log scale a factor. A discrete one gets another value at least.</param>
internal sealed class Perturbation(ConfigSpace space, double resampleProbability, double step)
{
    private const int Draws = 100;

    /// <summary>The point of a changed config that satisfies the constraints; where none of a number of draws does, the same again.</summary>
    public double[] Of(IReadOnlyList<double> origin, ref RandomStream random)
    {
        var point = new double[space.Count];
        for (int draw = 0; draw < Draws; draw++)
        {
            for (int i = 0; i < point.Length; i++)
            {
                point[i] = Changed(space.Dimensions[i].Domain, origin[i], ref random);
            }

            space.Deactivate(point);
            if (space.IsFeasible(point))
            {
                return point;
            }
        }

        return [.. origin];
    }

    /// <summary>What is inactive gets a draw too: another case may make it active.</summary>
    private double Changed(Domain domain, double unit, ref RandomStream random)
    {
        if (double.IsNaN(unit) || random.NextDouble() < resampleProbability)
        {
            return random.NextDouble();
        }

        if (!domain.IsOrdered)
        {
            return unit;
        }

        double by = random.NextDouble() < 0.5 ? step : -step;
        return Moved(domain, unit, by) ?? Moved(domain, unit, -by) ?? unit;
    }

    /// <summary>The next position in a direction that stands for another value; null where there is none.</summary>
    private static double? Moved(Domain domain, double unit, double by)
    {
        if (domain.Cardinality is null)
        {
            return unit + by is >= 0 and <= 1 and double moved ? moved : null;
        }

        double start = domain.Snap(unit);
        for (double position = unit; position is > 0 and < 1;)
        {
            position = Math.Clamp(position + by, 0, 1);
            double snapped = domain.Snap(position);
            if (!snapped.Equals(start))
            {
                return snapped;
            }
        }

        return null;
    }
}
