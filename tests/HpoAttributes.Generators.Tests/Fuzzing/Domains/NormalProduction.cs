namespace HpoAttributes.Generators.Tests;

/// <summary>Writes <c>[Normal]</c> and <c>[LogNormal]</c>, truncated on either side or not.</summary>
internal sealed class NormalProduction(string name, bool isLog) : DomainProduction
{
    public override string Name => name;

    public override IReadOnlyList<Func<FuzzContext, DomainDraft>> Mistakes =>
    [
        MeanNotFinite, StdNotPositive, LowAboveHigh, BoundIsNaN, NothingLeft, StepWithoutBounds, DefaultOutside, WrongType,
        .. isLog ? [LowNegative] : (Func<FuzzContext, DomainDraft>[])[],
    ];

    public override DomainDraft Draw(FuzzContext context)
    {
        bool isFloat = context.Random.Chance(0.3);
        (double mean, double std) = (context.Random.Pick(-2.0, 0, 0.5, 3), context.Random.Pick(0.1, 1, 2.5));

        // Beyond eight deviations a bound changes nothing.
        double[] deviations = [0.5, 1, 2, 3, 20];
        var properties = new List<(string, SourceNode)>();
        if (context.Random.Chance(0.4))
        {
            properties.Add(("Low", DoubleText.Write(context, At(mean - (context.Random.Pick(deviations) * std)))));
        }

        if (context.Random.Chance(0.4))
        {
            properties.Add(("High", DoubleText.Write(context, At(mean + (context.Random.Pick(deviations) * std)))));
        }

        double middle = At(mean);
        return new(isFloat ? "float" : "double", Attribute(context, mean, std, properties))
        {
            Default = !context.Random.Chance(0.5) ? null : isFloat ? (SourceNode)FloatText.Write(context, (float)middle) : (SourceNode)DoubleText.Write(context, middle),
            Changed = Attribute(context, mean, std * 1.5, properties),
        };
    }

    private DomainDraft MeanNotFinite(FuzzContext context) => Wrong(context, Marked("HPO0102", context.Random.Pick(double.NaN, double.PositiveInfinity, double.NegativeInfinity)), "1");

    private DomainDraft StdNotPositive(FuzzContext context) => Wrong(context, "0", Marked("HPO0102", context.Random.Pick(0, -1, double.NaN, double.PositiveInfinity, -double.Epsilon)));

    private DomainDraft LowAboveHigh(FuzzContext context) => Wrong(context, "0", "1", ("Low", Marked("HPO0102", context.Random.Pick(2.0, 1))), ("High", "1"));

    private DomainDraft BoundIsNaN(FuzzContext context) => Wrong(context, "0", "1", (context.Random.Pick("Low", "High"), Marked("HPO0102", double.NaN)));

    private DomainDraft LowNegative(FuzzContext context) => Wrong(context, "0", "1", ("Low", Marked("HPO0101", context.Random.Pick(-1, -double.Epsilon, double.NegativeInfinity))));

    private DomainDraft NothingLeft(FuzzContext context) => context.Random.Chance(0.5)
        ? Wrong(context, "0", "0.5", ("Low", Marked("HPO0102", At(4.5))))
        : Wrong(context, "0", "0.5", ("High", Marked("HPO0102", At(-4.5))));

    private DomainDraft StepWithoutBounds(FuzzContext context)
        => context.Random.Chance(0.5) ? Wrong(context, "0", "1", ("Step", Marked("HPO0105", 0.5))) : Wrong(context, "0", "1", ("Low", "0.5"), ("Step", Marked("HPO0105", 0.5)));

    private DomainDraft DefaultOutside(FuzzContext context) => Wrong(context, "0", "1", ("Low", "0.5"), ("High", "2")) with
    {
        Default = ((SourceNode)context.Random.Pick("0.25f", "3", "float.NaN", "-1")).Marked("HPO0103"),
    };

    private DomainDraft WrongType(FuzzContext context)
    {
        (string type, string? value) = WrongTypes.Draw(context, "double", "float");
        return new(type, AttributeText.Write(context, name, [("mean", "0"), ("std", "-1")]).Marked("HPO0104")) { Default = value is null ? null : (SourceNode)value, IsWrong = true };
    }

    private static SourceNode Marked(string id, double value) => ((SourceNode)DoubleText.Plain(value)).Marked(id);

    private double At(double value) => isLog ? Math.Exp(value) : value;

    private SourceNode Attribute(FuzzContext context, double mean, double std, IReadOnlyList<(string, SourceNode)> properties)
        => AttributeText.Write(context, name, [("mean", DoubleText.Write(context, mean)), ("std", DoubleText.Write(context, std))], properties);

    private DomainDraft Wrong(FuzzContext context, SourceNode mean, SourceNode std, params (string, SourceNode)[] properties)
        => new(context.Random.Pick("double", "float"), AttributeText.Write(context, name, [("mean", mean), ("std", std)], properties)) { IsWrong = true };
}
