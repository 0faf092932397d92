using Range = (double Low, double High);

namespace HpoAttributes.Generators.Tests;

/// <summary>Writes <c>[ReverseLogUniform]</c>, whose values approach one.</summary>
internal sealed class ReverseLogProduction : DomainProduction
{
    public override string Name => "ReverseLogUniform";

    public override IReadOnlyList<Func<FuzzContext, DomainDraft>> Mistakes => [HighTooLarge, LowAboveHigh, LowNotFinite, HighNotFinite, DefaultOutside, WrongType];

    public override DomainDraft Draw(FuzzContext context)
    {
        bool isFloat = context.Random.Chance(0.3);
        Range range = Bounds(context, isFloat);
        double[] inside = isFloat ? [0.95f, 0.97f] : [range.Low, range.High, 0.95, 0.97];
        return new(isFloat ? "float" : "double", Attribute(context, Write(context, range.Low), Write(context, range.High)))
        {
            Default = context.Random.Chance(0.5) ? Default(context, context.Random.Pick(inside), isFloat) : null,
            Changed = Attribute(context, Write(context, range.Low - 0.25), Write(context, range.High)),
        };
    }

    private DomainDraft HighTooLarge(FuzzContext context)
        => Wrong(context, "0.5", Marked("HPO0101", Write(context, context.Random.Pick(1.0, 1.5, 99, double.BitIncrement(1), double.MaxValue))));

    private DomainDraft LowAboveHigh(FuzzContext context)
        => Wrong(context, Marked("HPO0102", Write(context, context.Random.Pick(0.5, 0.75, 7))), Write(context, 0.5));

    private DomainDraft LowNotFinite(FuzzContext context)
        => Wrong(context, Marked("HPO0102", Write(context, context.Random.Pick(double.NaN, double.NegativeInfinity))), "0.5");

    private DomainDraft HighNotFinite(FuzzContext context)
        => Wrong(context, "0.5", Marked("HPO0102", Write(context, context.Random.Pick(double.NaN, double.PositiveInfinity))));

    private DomainDraft DefaultOutside(FuzzContext context)
    {
        bool isFloat = context.Random.Chance(0.3);
        Range range = Bounds(context, isFloat);
        return new(isFloat ? "float" : "double", Attribute(context, Write(context, range.Low), Write(context, range.High)))
        {
            Default = Default(context, context.Random.Pick(1, range.Low - 1, double.NaN), isFloat).Marked("HPO0103"),
            IsWrong = true,
        };
    }

    private DomainDraft WrongType(FuzzContext context)
    {
        (string type, string? value) = WrongTypes.Draw(context, "double", "float");
        return new(type, Attribute(context, "0.5", "0.9").Marked("HPO0104")) { Default = value is null ? null : (SourceNode)value, IsWrong = true };
    }

    private static Range Bounds(FuzzContext context, bool isFloat)
        => (context.Random.Pick(0, 0.5, 0.9, -3, 0.123, -1000.5), isFloat ? context.Random.Pick(0.99, 0.999) : context.Random.Pick(0.99, 0.999, 0.9999, 1 - 1e-9, double.BitDecrement(1)));

    private static DomainDraft Wrong(FuzzContext context, SourceNode low, SourceNode high)
        => new(context.Random.Pick("double", "float"), Attribute(context, low, high)) { Default = context.Random.Chance(0.3) ? (SourceNode)"1" : null, IsWrong = true };

    private static SourceNode Marked(string id, string text) => ((SourceNode)text).Marked(id);

    private static string Write(FuzzContext context, double value) => DoubleText.Write(context, value);

    private static SourceNode Default(FuzzContext context, double value, bool isFloat) => isFloat ? FloatText.Write(context, (float)value) : DoubleText.Write(context, value);

    private static SourceNode Attribute(FuzzContext context, SourceNode low, SourceNode high) => AttributeText.Write(context, "ReverseLogUniform", [("low", low), ("high", high)]);
}
