using System.Globalization;

namespace HpoAttributes;

/// <content>The kinds of domain, and what each says of itself.</content>
public sealed partial class FloatDomain<T>
{
    private string KindName => _range.Kind switch
    {
        FloatScaleKind.Linear => "uniform",
        FloatScaleKind.Log => "logUniform",
        FloatScaleKind.ReverseLog => "reverseLogUniform",
        FloatScaleKind.Normal => "normal",
        _ => "logNormal",
    };

    /// <summary>Values that are all equally likely.</summary>
    /// <param name="low">The smallest value, finite.</param>
    /// <param name="high">The largest value, finite and above <paramref name="low"/>.</param>
    /// <param name="step">The distance of neighbours, counted from <paramref name="low"/>, above zero and at most high - low; 0 for continuous values.</param>
    /// <exception cref="ArgumentException">The numbers are no such range, or there are more than 2^52 values.</exception>
    public static FloatDomain<T> Uniform(double low, double high, double step = 0) => new(FloatScaleKind.Linear, low, high, step);

    /// <summary>Values whose logarithms are all equally likely.</summary>
    /// <param name="low">The smallest value, finite and above zero.</param>
    /// <param name="high">The largest value, finite and above <paramref name="low"/>; with a step at most 2^40 of them.</param>
    /// <param name="step">The distance of neighbours, counted from <paramref name="low"/>, above zero and at most high - low; 0 for continuous values.</param>
    /// <exception cref="ArgumentException">The numbers are no such range.</exception>
    public static FloatDomain<T> LogUniform(double low, double high, double step = 0) => new(FloatScaleKind.Log, low, high, step);

    /// <summary>Values whose distances from 1 have logarithms that are all equally likely: dense near the upper end.</summary>
    /// <param name="low">The smallest value, finite; with a step at most 2^40 of them below 1.</param>
    /// <param name="high">The largest value, above <paramref name="low"/> and below 1.</param>
    /// <param name="step">The distance of neighbours, counted from <paramref name="low"/>, above zero and at most high - low; 0 for continuous values.</param>
    /// <exception cref="ArgumentException">The numbers are no such range.</exception>
    public static FloatDomain<T> ReverseLogUniform(double low, double high, double step = 0) => new(FloatScaleKind.ReverseLog, low, high, step);

    /// <summary>Values of a normal distribution, truncated to the bounds and, where continuous, to 8 standard deviations from the mean.</summary>
    /// <param name="mean">The mean before truncation, finite.</param>
    /// <param name="std">The standard deviation before truncation, finite and above zero.</param>
    /// <param name="low">The smallest value; may be -∞ without a step.</param>
    /// <param name="high">The largest value, above <paramref name="low"/>; may be +∞ without a step.</param>
    /// <param name="step">The distance of neighbours, counted from <paramref name="low"/>, above zero and at most high - low; 0 for continuous values.</param>
    /// <exception cref="ArgumentException">The numbers are no such range, nothing is left of the distribution, or a value is drawn less often than once in 2^45 times.</exception>
    public static FloatDomain<T> Normal(double mean, double std, double low = double.NegativeInfinity, double high = double.PositiveInfinity, double step = 0)
        => new(FloatScaleKind.Normal, low, high, step, mean, std);

    /// <summary>Values whose natural logarithms follow a normal distribution, truncated to the bounds and, where continuous, to 8 standard deviations from the mean.</summary>
    /// <param name="mean">The mean of the logarithm before truncation, finite.</param>
    /// <param name="std">The standard deviation of the logarithm before truncation, finite and above zero.</param>
    /// <param name="low">The smallest value, at least zero; above it with a step.</param>
    /// <param name="high">The largest value, above <paramref name="low"/>; may be +∞ without a step.</param>
    /// <param name="step">The distance of neighbours, counted from <paramref name="low"/>, above zero and at most high - low; 0 for continuous values.</param>
    /// <exception cref="ArgumentException">The numbers are no such range, nothing is left of the distribution, or a value is drawn less often than once in 2^45 times.</exception>
    public static FloatDomain<T> LogNormal(double mean, double std, double low = 0, double high = double.PositiveInfinity, double step = 0)
        => new(FloatScaleKind.LogNormal, low, high, step, mean, std);

    /// <inheritdoc/>
    public override string ToString()
    {
        string scale = _range.Kind switch
        {
            FloatScaleKind.Linear => string.Empty,
            FloatScaleKind.Log => " (log scale)",
            FloatScaleKind.ReverseLog => " (reverse log scale)",
            FloatScaleKind.Normal => string.Create(CultureInfo.InvariantCulture, $" (normal with mean {_range.Mean:R} and std {_range.Std:R})"),
            _ => string.Create(CultureInfo.InvariantCulture, $" (log-normal with mean {_range.Mean:R} and std {_range.Std:R} of the logarithm)"),
        };
        string steps = Step is { } step ? string.Create(CultureInfo.InvariantCulture, $" in steps of {step:R}") : string.Empty;
        return $"a number from {Text(Low)} to {Text(High)}{steps}{scale}";
    }

    internal override void Describe(SchemaWriter schema)
    {
        schema.Write("kind", KindName);
        schema.Write("type", typeof(T) == typeof(float) ? "float" : "double");
        if (_range.IsNormal)
        {
            schema.Write("mean", _range.Mean);
            schema.Write("std", _range.Std);
        }

        // The ends that a log-normal distribution has by itself come from Math.Exp, whose last bit differs between machines: what was given says as much.
        bool isGiven = _range.Kind == FloatScaleKind.LogNormal;
        schema.Write("low", isGiven ? _range.Low : double.CreateTruncating(Low));
        schema.Write("high", isGiven ? _range.High : double.CreateTruncating(High));
        if (Step is { } step)
        {
            schema.Write("step", step);
        }
    }
}
