using System.Globalization;

namespace HpoAttributes.Generators.Tests;

/// <summary>Writes <c>[Uniform]</c> and <c>[LogUniform]</c>.</summary>
internal sealed class FloatRangeProduction(string name, bool isLog) : DomainProduction
{
    public override string Name => name;

    public override IReadOnlyList<Func<FuzzContext, DomainDraft>> Mistakes =>
    [
        LowAboveHigh, LowNotFinite, HighNotFinite, DefaultOutside, TooFewFloats, WrongType,
        .. isLog ? [LowNotPositive] : (Func<FuzzContext, DomainDraft>[])[TooWide],
    ];

    public override DomainDraft Draw(FuzzContext context)
    {
        bool isFloat = context.Random.Chance(0.35);
        FloatRange range = FloatRange.Draw(context.Random, isFloat, isLog);
        double? value = context.Random.Chance(0.5) ? range.Inside(context.Random, isFloat) : null;
        return new(TypeText(context, isFloat), Attribute(context, range))
        {
            Default = value is { } given ? Default(context, given, isFloat) : null,
            Changed = Changed(context, range, isFloat),
            Condition = Condition(range, value, isFloat),
        };
    }

    private DomainDraft LowAboveHigh(FuzzContext context)
    {
        (bool isFloat, FloatRange range) = Sound(context);
        double low = context.Random.Chance(0.5) ? range.High : double.BitIncrement(range.High);
        return Wrong(context, isFloat, Low("HPO0102", DoubleText.Write(context, low)), DoubleText.Write(context, context.Random.Chance(0.5) ? range.Low : range.High), range);
    }

    private DomainDraft LowNotFinite(FuzzContext context)
    {
        (bool isFloat, FloatRange range) = Sound(context);
        double low = context.Random.Pick(double.NaN, double.NegativeInfinity, double.PositiveInfinity);
        return Wrong(context, isFloat, Low("HPO0102", DoubleText.Write(context, low)), DoubleText.Write(context, range.High), range);
    }

    private DomainDraft HighNotFinite(FuzzContext context)
    {
        (bool isFloat, FloatRange range) = Sound(context);
        double high = context.Random.Pick(double.NaN, double.NegativeInfinity, double.PositiveInfinity);
        return Wrong(context, isFloat, DoubleText.Write(context, range.Low), Low("HPO0102", DoubleText.Write(context, high)), range);
    }

    private DomainDraft LowNotPositive(FuzzContext context)
    {
        (bool isFloat, FloatRange range) = Sound(context);
        double low = context.Random.Pick(0, -0.0, -1, -double.Epsilon, double.MinValue, -range.High);
        return Wrong(context, isFloat, Low("HPO0101", DoubleText.Write(context, low)), DoubleText.Write(context, range.High), range);
    }

    private DomainDraft TooWide(FuzzContext context)
        => Wrong(context, context.Random.Chance(0.3), DoubleText.Write(context, -1.5e308), Low("HPO0102", DoubleText.Write(context, 0.6e308 + (context.Random.Unit() * 1e308))), new(0, 1));

    private DomainDraft TooFewFloats(FuzzContext context)
    {
        float one = 1 + context.Random.From(0, 9);
        (double low, double high) = context.Random.Pick(
            ((double)one, double.BitIncrement(one)),
            (double.BitDecrement(one), one),
            (one + 1e-9, one + 2e-9),
            (1e39, 1e40));
        return Wrong(context, true, Low("HPO0102", DoubleText.Write(context, low)), DoubleText.Write(context, high), new(low, high));
    }

    private DomainDraft DefaultOutside(FuzzContext context)
    {
        (bool isFloat, FloatRange range) = Sound(context);
        double wrong = isFloat
            ? context.Random.Pick(float.NaN, float.PositiveInfinity, float.BitIncrement(range.HighestFloat), float.BitDecrement(range.LowestFloat))
            : context.Random.Pick(double.NaN, double.NegativeInfinity, double.BitIncrement(range.High), double.BitDecrement(range.Low));
        return new(TypeText(context, isFloat), Attribute(context, range))
        {
            Default = Default(context, wrong, isFloat).Marked("HPO0103"),
            IsWrong = true,
        };
    }

    private DomainDraft WrongType(FuzzContext context)
    {
        (string type, string? value) = WrongTypes.Draw(context, "double", "float");
        SourceNode low = context.Random.Pick("0.5", "-1", "double.NaN");
        return new(type, Attribute(context, low, "1").Marked("HPO0104")) { Default = value is null ? null : (SourceNode)value, IsWrong = true };
    }

    private static SourceNode Low(string id, string text) => ((SourceNode)text).Marked(id);

    private (bool IsFloat, FloatRange Range) Sound(FuzzContext context)
    {
        bool isFloat = context.Random.Chance(0.3);
        return (isFloat, FloatRange.Draw(context.Random, isFloat, isLog));
    }

    /// <summary>A domain whose bounds are wrong; its default, which is then not judged, may be anything.</summary>
    private DomainDraft Wrong(FuzzContext context, bool isFloat, SourceNode low, SourceNode high, FloatRange range)
    {
        SourceNode? value = context.Random.Chance(0.3) ? Default(context, context.Random.Pick(range.Low, 0.5, -7), isFloat) : null;
        return new(TypeText(context, isFloat), Attribute(context, low, high)) { Default = value, IsWrong = true };
    }

    /// <summary>The attribute of sound bounds, with the hint that it may get.</summary>
    private SourceNode Attribute(FuzzContext context, FloatRange range) => Attribute(context, DoubleText.Write(context, range.Low), DoubleText.Write(context, range.High))
        .Marked(!isLog && ScaleHint.Applies(range.Low, range.High) ? ["HPO0109"] : []);

    private SourceNode Attribute(FuzzContext context, SourceNode low, SourceNode high) => AttributeText.Write(context, name, [("low", low), ("high", high)]);

    /// <summary>A wider range, or the other scale where there is no wider one.</summary>
    private SourceNode? Changed(FuzzContext context, FloatRange range, bool isFloat)
    {
        double high = isFloat ? float.BitIncrement(range.HighestFloat) : double.BitIncrement(range.High);
        var wider = new FloatRange(range.Low, high);
        return wider.IsSound(isFloat, isLog) ? Attribute(context, wider) : null;
    }

    private Func<string, string>? Condition(FloatRange range, double? value, bool isFloat)
    {
        double middle = isLog ? Math.Exp((0.3 * Math.Log(range.Low)) + (0.7 * Math.Log(range.High))) : (0.3 * range.Low) + (0.7 * range.High);

        // The way through a point may move a value by a few ulp.
        double most = Math.Max(middle, value + (0.01 * (range.High - range.Low)) ?? middle);
        return range.High - range.Low > Math.Abs(range.High) * 1e-3 && (!isFloat || range.High < float.MaxValue) && range.Low > 1e-30
            ? parameter => $"{parameter} <= {most.ToString("R", CultureInfo.InvariantCulture)}"
            : null;
    }

    private static string TypeText(FuzzContext context, bool isFloat)
        => isFloat ? context.Random.Pick("float", "float", "global::System.Single") : context.Random.Pick("double", "double", "double", "global::System.Double");

    private static SourceNode Default(FuzzContext context, double value, bool isFloat)
        => isFloat ? FloatText.Write(context, (float)value) : DoubleText.Write(context, value);
}
