namespace HpoAttributes.Benchmarks;

/// <summary>A network that is the better the larger it is, within limits of memory and time: two outcome constraints.</summary>
internal static class MemoryLimit
{
    private static readonly double[] BytesOfPrecision = [4, 2, 1];
    private static readonly double[] LossOfPrecision = [0, 0.002, 0.012];

    public static Evaluation Evaluate(double[] values)
    {
        if (values is not [var width, var depth, var batch, var rate, var dropout, var precision])
        {
            throw new ArgumentException("six values are needed", nameof(values));
        }

        double bytes = BytesOfPrecision[(int)precision];
        double error = 0.04 + (0.30 * Math.Exp(-0.45 * (Math.Log2(width) - 4))) + (0.12 * Math.Exp(-0.35 * depth))
            + (0.02 * Square(Math.Log10(rate) + 3.2 - (0.15 * Math.Log2(batch / 64)) + (0.05 * depth)))
            + LossOfPrecision[(int)precision] + (0.1 * Square(dropout - (0.03 * depth)));
        double memory = (bytes * depth * (Square(width) + (width * batch)) / 4e6) - 1;
        double time = (depth * (0.08 + (0.22 * (width / 256) * bytes / 4)) * (1 + (16 / batch))) - 1;
        return new(error, memory, time);
    }

    private static double Square(double number) => number * number;
}
