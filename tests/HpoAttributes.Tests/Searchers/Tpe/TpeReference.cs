namespace HpoAttributes.Tests.Searchers;

/// <summary>The density of a mixture straight from its formulas, with nothing kept or shared: slow, and easy to compare with the paper.</summary>
internal sealed class TpeReference(ConfigSpace space)
{
    private readonly Dictionary<(int Dimension, double Middle), (double Low, double High)> _cells = [];

    /// <summary>The logarithm of the density at a point.</summary>
    public double LogDensity(IReadOnlyList<double[]> trials, double[] point)
    {
        double[] weights = Weights(trials.Count);
        double[] logs = new double[trials.Count + 1];
        for (int kernel = 0; kernel <= trials.Count; kernel++)
        {
            for (int d = 0; d < space.Count; d++)
            {
                logs[kernel] += double.IsNaN(point[d]) ? 0 : LogFactor(trials, kernel, d, point[d]);
            }
        }

        double largest = logs.Max();
        return largest + Math.Log(logs.Select((log, kernel) => weights[kernel] * Math.Exp(log - largest)).Sum() / weights.Sum());
    }

    private static double[] Weights(int n)
    {
        double[] aging = n > 25 ? [.. Enumerable.Range(0, n - 25).Select(i => n == 26 ? 1.0 / n : (1.0 / n) + (i * (1 - (1.0 / n)) / (n - 26)))] : [];
        return [.. aging, .. Enumerable.Repeat(1.0, n - aging.Length), 1];
    }

    private double LogFactor(IReadOnlyList<double[]> trials, int kernel, int d, double unit)
    {
        Dimension dimension = space.Dimensions[d];
        double[] seen = [.. trials.Select(trial => trial[d]).Where(value => !double.IsNaN(value))];
        double own = kernel < trials.Count ? trials[kernel][d] : double.NaN;
        double width = double.IsNaN(own) ? 1 : Width(seen, trials.Take(kernel).Count(trial => !double.IsNaN(trial[d])));
        return dimension.Domain.IsOrdered ? LogOrdered(d, own, width, unit) : LogChoice((int)dimension.Domain.Cardinality!.Value, seen.Length, own, unit);
    }

    private static double LogChoice(int count, int seen, double own, double unit)
    {
        if (double.IsNaN(own))
        {
            return -Math.Log(count);
        }

        double share = 1.0 / (seen + 1);
        bool isOwn = UnitCells.IndexOf(own, count) == UnitCells.IndexOf(unit, count);
        return Math.Log((share + (isOwn ? 1 : 0)) / ((count * share) + 1));
    }

    private double LogOrdered(int d, double own, double width, double unit)
    {
        Dimension dimension = space.Dimensions[d];
        double mean = double.IsNaN(own) ? 0.5 : own;
        double inside = Mass(mean, width, 0, 1);
        if (dimension.Domain.Cardinality is not <= 1024 || dimension.LessThan >= 0)
        {
            return Math.Log(MathNet.Numerics.Distributions.Normal.PDF(mean, width, unit) / inside);
        }

        double middle = dimension.Domain.Snap(unit);
        if (!_cells.TryGetValue((d, middle), out (double Low, double High) cell))
        {
            _cells[(d, middle)] = cell = Cell(dimension.Domain, middle);
        }

        return Math.Log(Mass(mean, width, cell.Low, cell.High) / inside);
    }

    private static double Width(double[] seen, int index)
    {
        // Sorting is stable: of equal coordinates the older trial's comes first.
        int[] order = [.. Enumerable.Range(0, seen.Length).OrderBy(i => seen[i])];
        double[] sorted = [.. order.Select(i => seen[i])];
        int place = Array.IndexOf(order, index);
        double own = seen[index];
        double width = sorted.Length == 1 ? Math.Max(own, 1 - own)
            : place == 0 ? sorted[1] - own
            : place == sorted.Length - 1 ? own - sorted[^2]
            : Math.Max(own - sorted[place - 1], sorted[place + 1] - own);
        return Math.Clamp(width, 1.0 / Math.Min(100, seen.Length + 2), 1);
    }

    private static (double Low, double High) Cell(Domain domain, double middle)
    {
        double[] grid = [.. Enumerable.Range(0, 10_001).Select(i => i / 1e4).Where(at => domain.Snap(at) == middle)];
        return (Edge(domain, middle, grid[0] - 1e-4, grid[0]), Edge(domain, middle, grid[^1] + 1e-4, grid[^1]));
    }

    private static double Edge(Domain domain, double middle, double outside, double inside)
    {
        if (outside is < 0 or > 1)
        {
            return Math.Clamp(outside, 0, 1);
        }

        for (int i = 0; i < 60; i++)
        {
            double between = (inside + outside) / 2;
            (inside, outside) = domain.Snap(between) == middle ? (between, outside) : (inside, between);
        }

        return inside;
    }

    private static double Mass(double mean, double width, double low, double high)
    {
        (double from, double to) = ((low - mean) / width, (high - mean) / width);
        return from > 0
            ? MathNet.Numerics.Distributions.Normal.CDF(0, 1, -from) - MathNet.Numerics.Distributions.Normal.CDF(0, 1, -to)
            : MathNet.Numerics.Distributions.Normal.CDF(0, 1, to) - MathNet.Numerics.Distributions.Normal.CDF(0, 1, from);
    }
}
