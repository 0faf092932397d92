namespace HpoAttributes;

/// <summary>Makes new points of those of parents, each coordinate on its own domain's scale.</summary>
internal sealed class Variation(ConfigSpace space)
{
    // The larger, the closer to the parents: the usual values (Deb and Jain 2014, table II, and Deb et al. 2002, section V).
    private const double CrossoverIndex = 20;
    private const double MutationIndex = 20;

    /// <summary>
    /// Each coordinate from one of the parents: numbers spread around both by simulated binary crossover (Deb and Agrawal 1995), of names and of what one parent
    /// alone has one is taken.
    /// </summary>
    public void Cross(IReadOnlyList<double> mother, IReadOnlyList<double> father, Span<double> child, ref RandomStream random)
    {
        for (int i = 0; i < child.Length; i++)
        {
            (double near, double far) = random.NextDouble() < 0.5 ? (mother[i], father[i]) : (father[i], mother[i]);
            child[i] = double.IsNaN(near) ? far
                : double.IsNaN(far) || !space.Dimensions[i].Domain.IsOrdered ? near
                : Blend(near, far, random.NextDouble());
        }
    }

    /// <summary>
    /// Changes on average one of the active coordinates: a number by polynomial mutation (Deb and Goyal 1996), at least to the next value where these are
    /// discrete, a name to any other. What a new case brings is drawn afresh.
    /// </summary>
    /// <param name="point">The point; what is missing in it is filled in. Inactive coordinates are NaN at the end.</param>
    /// <param name="random">The stream to draw from.</param>
    public void Mutate(Span<double> point, ref RandomStream random)
    {
        FillIn(point, ref random);
        space.Deactivate(point);
        int active = 0;
        foreach (double unit in point)
        {
            active += double.IsNaN(unit) ? 0 : 1;
        }

        for (int i = 0; i < point.Length; i++)
        {
            if (!double.IsNaN(point[i]) && random.NextDouble() * active < 1)
            {
                point[i] = Changed(space.Dimensions[i].Domain, point[i], ref random);
            }
        }

        FillIn(point, ref random);
        space.Deactivate(point);
    }

    private static void FillIn(Span<double> point, ref RandomStream random)
    {
        foreach (ref double unit in point)
        {
            unit = double.IsNaN(unit) ? random.NextDouble() : unit;
        }
    }

    private static double Changed(Domain domain, double unit, ref RandomStream random)
    {
        if (domain.IsOrdered)
        {
            return Moved(domain, unit, Step(unit, random.NextDouble()));
        }

        long count = domain.Cardinality!.Value;
        return count == 1 ? unit : UnitCells.MiddleOf((UnitCells.IndexOf(unit, count) + 1 + random.NextInt64(count - 1)) % count, count);
    }

    /// <summary>A step, doubled until it leads to another value where these are discrete.</summary>
    private static double Moved(Domain domain, double unit, double step)
    {
        double moved = Moved(unit, step);
        if (domain.Cardinality is null or 1)
        {
            return moved;
        }

        double value = domain.Snap(unit);
        for (double longer = 2 * step; domain.Snap(moved) == value && Math.Abs(longer) is > 0 and < 1; longer *= 2)
        {
            moved = Moved(unit, longer);
        }

        return domain.Snap(moved) != value ? moved : domain.Snap(0) != value ? 0 : 1;
    }

    private static double Moved(double unit, double step) => unit + step is >= 0 and <= 1 ? unit + step : Math.Clamp(unit - step, 0, 1);

    /// <summary>Polynomial mutation within [0, 1].</summary>
    private static double Step(double unit, double share)
    {
        const double Power = MutationIndex + 1;
        return share < 0.5
            ? Math.Pow((2 * share) + ((1 - (2 * share)) * Math.Pow(1 - unit, Power)), 1 / Power) - 1
            : 1 - Math.Pow((2 * (1 - share)) + (((2 * share) - 1) * Math.Pow(unit, Power)), 1 / Power);
    }

    /// <summary>Simulated binary crossover within [0, 1]: the child on the side of the nearer parent.</summary>
    private static double Blend(double near, double far, double share)
    {
        double distance = Math.Abs(far - near);
        if (distance == 0)
        {
            return near;
        }

        // How far the spread may reach on the nearer parent's side.
        const double Power = CrossoverIndex + 1;
        double room = near < far ? near : 1 - near;
        double most = 2 - Math.Pow(1 + (2 * room / distance), -Power);
        double spread = share * most <= 1 ? Math.Pow(share * most, 1 / Power) : Math.Pow(1 / (2 - (share * most)), 1 / Power);
        return Math.Clamp(((near + far) / 2) + (Math.Sign(near - far) * spread * distance / 2), 0, 1);
    }
}
