namespace HpoAttributes.Benchmarks;

/// <summary>Seven noiseless functions of BBOB (Hansen et al. 2009), shifted so that the minimum is 0.</summary>
internal sealed class BbobFunctions(BbobInstance instance)
{
    private readonly int _dimensions = instance.Optimum.Length;

    /// <summary>The function with a number of the suite.</summary>
    public Func<double[], double> Of(int number) => number switch
    {
        1 => Sphere,
        8 => Rosenbrock,
        10 => Ellipsoid,
        15 => Rastrigin,
        17 => Schaffers,
        20 => Schwefel,
        22 => Gallagher,
        _ => throw new ArgumentOutOfRangeException(nameof(number), number, "the function is not among those of the benchmark"),
    };

    private double Sphere(double[] x) => SquaresOf(FromOptimum(x));

    private double Rosenbrock(double[] x)
    {
        double scale = Math.Max(1, Math.Sqrt(_dimensions) / 8);
        double[] z = [.. FromOptimum(x).Select(distance => (scale * distance) + 1)];
        return Pairs(z).Sum(pair => (100 * Square(Square(pair.First) - pair.Second)) + Square(pair.First - 1));
    }

    private double Ellipsoid(double[] x) => Rotate(instance.R, FromOptimum(x)).Index().Sum(entry => Math.Pow(1e6, Share(entry.Index)) * Square(Oscillate(entry.Item)));

    private double Rastrigin(double[] x)
    {
        double[] bent = Bend([.. Rotate(instance.R, FromOptimum(x)).Select(Oscillate)], 0.2);
        double[] z = Rotate(instance.R, Condition(10, Rotate(instance.Q, bent)));
        return (10 * (_dimensions - z.Sum(coordinate => Math.Cos(2 * Math.PI * coordinate)))) + SquaresOf(z);
    }

    private double Schaffers(double[] x)
    {
        double[] z = Condition(10, Rotate(instance.Q, Bend(Rotate(instance.R, FromOptimum(x)), 0.5)));
        double mean = Pairs(z).Select(pair => Math.Sqrt(Square(pair.First) + Square(pair.Second)))
            .Average(length => Math.Sqrt(length) * (1 + Square(Math.Sin(50 * Math.Pow(length, 0.2)))));
        return Square(mean) + (10 * OutsideOfBox(x));
    }

    private double Schwefel(double[] x)
    {
        double[] optimum = [.. instance.Optimum.Select(coordinate => 2 * Math.Abs(coordinate))];
        double[] doubled = [.. x.Zip(instance.Optimum, (coordinate, best) => 2 * Math.Sign(best) * coordinate)];
        double[] chained = [.. doubled.Select((coordinate, i) => coordinate + (i == 0 ? 0 : 0.25 * (doubled[i - 1] - optimum[i - 1])) - optimum[i])];
        double[] z = [.. Condition(10, chained).Zip(optimum, (distance, best) => 100 * (distance + best))];
        double waves = z.Sum(coordinate => coordinate * Math.Sin(Math.Sqrt(Math.Abs(coordinate))));
        return 4.189828872724339 - (waves / (100 * _dimensions)) + (100 * OutsideOfBox([.. z.Select(coordinate => coordinate / 100)]));
    }

    private double Gallagher(double[] x)
    {
        double highest = instance.W!.Index().Max(entry => entry.Item * Math.Exp(-DistanceFromPeak(x, entry.Index) / (2 * _dimensions)));
        return Square(Oscillate(10 - highest)) + OutsideOfBox(x);
    }

    private double DistanceFromPeak(double[] x, int peak)
        => Rotate(instance.R, [.. x.Zip(instance.Y![peak], (coordinate, centre) => coordinate - centre)])
            .Zip(instance.C![peak], (distance, curvature) => curvature * Square(distance)).Sum();

    private double[] FromOptimum(double[] x) => [.. x.Zip(instance.Optimum, (coordinate, best) => coordinate - best)];

    /// <summary>Scales the coordinates, the last by the root of the condition number.</summary>
    private double[] Condition(double number, double[] x) => [.. x.Select((coordinate, i) => Math.Pow(number, 0.5 * Share(i)) * coordinate)];

    /// <summary>T_asy of the definition: breaks the symmetry.</summary>
    private double[] Bend(double[] x, double strength)
        => [.. x.Select((coordinate, i) => coordinate > 0 ? Math.Pow(coordinate, 1 + (strength * Share(i) * Math.Sqrt(coordinate))) : coordinate)];

    /// <summary>T_osz of the definition: smooth small waves.</summary>
    private static double Oscillate(double x)
    {
        if (x == 0)
        {
            return 0;
        }

        double log = Math.Log(Math.Abs(x));
        (double first, double second) = x > 0 ? (10.0, 7.9) : (5.5, 3.1);
        return Math.Sign(x) * Math.Exp(log + (0.049 * (Math.Sin(first * log) + Math.Sin(second * log))));
    }

    private static double[] Rotate(double[][] rotation, double[] x) => [.. rotation.Select(row => row.Zip(x, (left, right) => left * right).Sum())];

    private static IEnumerable<(double First, double Second)> Pairs(double[] x) => x.Zip(x.Skip(1));

    private static double OutsideOfBox(double[] x) => x.Sum(coordinate => Square(Math.Max(0, Math.Abs(coordinate) - 5)));

    private static double SquaresOf(double[] x) => x.Sum(Square);

    private static double Square(double number) => number * number;

    /// <summary>How far a coordinate is on the way from the first, 0, to the last, 1.</summary>
    private double Share(int coordinate) => coordinate / (_dimensions - 1.0);
}
