using CsCheck;

namespace HpoAttributes.Tests.Spaces;

/// <summary>Domains of every kind with random numbers.</summary>
internal static class RandomDomains
{
    public static Gen<FloatDomain<double>> Continuous { get; } = Gen.OneOf(Uniforms(), Logs(), ReverseLogs(), Normals(), LogNormals());

    public static Gen<FloatDomain<double>> Linear { get; } = Uniforms();

    public static Gen<FloatDomain<double>> Logged { get; } = Gen.OneOf(Logs(), LogNormals());

    public static Gen<FloatDomain<double>> Reversed { get; } = ReverseLogs();

    public static Gen<FloatDomain<double>> Stepped { get; } = Gen.OneOf(SteppedUniforms(), SteppedLogs(), SteppedReverseLogs(), SteppedNormals(), SteppedLogNormals());

    public static Gen<FloatDomain<float>> Floats { get; } = Gen.OneOf(
        Gen.Select(Gen.Double[-1e3, 1e3], Gen.Double[0.1, 1e3]).Select((low, width) => FloatDomain<float>.Uniform(low, low + width)),
        Gen.Select(Gen.Double[-8, 3], Gen.Double[0.1, 6]).Select((low, width) => FloatDomain<float>.LogUniform(Math.Pow(10, low), Math.Pow(10, low + width))),
        Gen.Select(Gen.Double[-3, 3], Gen.Double[0.1, 3]).Select((mean, std) => FloatDomain<float>.Normal(mean, std)),
        Gen.Select(Gen.Int[-50, 50], Gen.Int[1, 100]).Select((low, count) => FloatDomain<float>.Uniform(low / 10.0, (low + count) / 10.0, step: 0.1)));

    public static Gen<IntDomain<int>> Ints { get; } = Gen.OneOf(
        Gen.Select(Gen.Int[-1000, 1000], Gen.Int[1, 5000], Gen.Int[1, 7]).Select((low, width, step) => new IntDomain<int>(low, low + Math.Max(width, step), step)),
        Gen.Select(Gen.Int[1, 1000], Gen.Int[1, 5000], Gen.Int[1, 7]).Select((low, width, step) => new IntDomain<int>(low, low + Math.Max(width, step), step, log: true)));

    public static Gen<double> Units { get; } = Gen.OneOf(Gen.Double[0, 1], Gen.Double[0, 1e-6], Gen.Double[1 - 1e-6, 1], Gen.OneOfConst(0.0, 1, 0.5));

    private static Gen<FloatDomain<double>> Uniforms()
        => Gen.Select(Gen.Double[-1e6, 1e6], Gen.Double[1e-3, 1e6]).Select((low, width) => FloatDomain<double>.Uniform(low, low + width));

    private static Gen<FloatDomain<double>> Logs()
        => Gen.Select(Gen.Double[-12, 6], Gen.Double[0.01, 12]).Select((low, width) => FloatDomain<double>.LogUniform(Math.Pow(10, low), Math.Pow(10, low + width)));

    private static Gen<FloatDomain<double>> ReverseLogs()
        => Gen.Select(Gen.Double[-6, 3], Gen.Double[0.01, 6]).Select((near, width) => FloatDomain<double>.ReverseLogUniform(1 - Math.Pow(10, near + width), 1 - Math.Pow(10, near)));

    private static Gen<FloatDomain<double>> Normals()
        => Gen.Select(Gen.Double[-100, 100], Gen.Double[0.01, 100], Gen.Double[-9, 6], Gen.Double[0.5, 15])
            .Select((mean, std, low, width) => FloatDomain<double>.Normal(mean, std, mean + (low * std), mean + ((Math.Max(low, -8) + width) * std)));

    private static Gen<FloatDomain<double>> LogNormals()
        => Gen.Select(Gen.Double[-10, 10], Gen.Double[0.01, 3], Gen.Bool)
            .Select((mean, std, truncated) => truncated ? FloatDomain<double>.LogNormal(mean, std, Math.Exp(mean - std), Math.Exp(mean + (2 * std))) : FloatDomain<double>.LogNormal(mean, std));

    // Steps of 0.001, 0.003, … and steps that are no decimal fractions.
    private static Gen<double> Steps() => Gen.OneOf(Gen.Int[1, 9].Select(thousandths => thousandths / 1000.0), Gen.Double[0.001, 0.009]);

    private static Gen<FloatDomain<double>> SteppedUniforms()
        => Gen.Select(Gen.Int[-5000, 5000], Steps(), Gen.Int[1, 3000]).Select((low, step, count) => FloatDomain<double>.Uniform(low / 1000.0, (low / 1000.0) + (count * step * 1.01), step));

    private static Gen<FloatDomain<double>> SteppedLogs()
        => Gen.Select(Gen.Int[1, 5000], Steps(), Gen.Int[1, 3000]).Select((low, step, count) => FloatDomain<double>.LogUniform(low / 1000.0, (low / 1000.0) + (count * step * 1.01), step));

    private static Gen<FloatDomain<double>> SteppedReverseLogs()
        => Gen.Select(Gen.Int[1, 500], Steps(), Gen.Int[1, 3000]).Select((gap, step, count) => FloatDomain<double>.ReverseLogUniform(1 - (gap / 1000.0) - (count * step * 1.01), 1 - (gap / 1000.0), step));

    private static Gen<FloatDomain<double>> SteppedNormals()
        => Gen.Select(Gen.Double[-5, 5], Gen.Double[0.5, 2], Gen.Double[-5, 0], Gen.Double[1, 5], Steps())
            .Select((mean, std, low, width, step) => FloatDomain<double>.Normal(mean, std, Math.Round(mean + (low * std), 3), mean + ((low + width) * std), step));

    private static Gen<FloatDomain<double>> SteppedLogNormals()
        => Gen.Select(Gen.Double[-1, 2], Gen.Double[0.5, 2], Gen.Double[-1, 0], Gen.Double[0.5, 3], Steps())
            .Select((mean, std, low, width, step) => FloatDomain<double>.LogNormal(mean, std, Math.Exp(mean + (low * std)), Math.Exp(mean + ((low + width) * std)), step));
}
