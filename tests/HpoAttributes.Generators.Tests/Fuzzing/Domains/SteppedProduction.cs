using System.Globalization;

namespace HpoAttributes.Generators.Tests;

/// <summary>Writes domains of doubles and floats with a <c>Step</c>.</summary>
internal sealed class SteppedProduction(string name) : DomainProduction
{
    public override string Name => name;

    public override IReadOnlyList<Func<FuzzContext, DomainDraft>> Mistakes => [StepNotPositive, StepTooLarge, StepNotReached, StepLost, DefaultBetween, WrongType];

    private bool IsReverse => name == "ReverseLogUniform";

    public override DomainDraft Draw(FuzzContext context)
    {
        bool isFloat = context.Random.Chance(0.3);
        DecimalGrid grid = Grid(context.Random);
        int index = context.Random.Below(grid.Count);
        bool hasDefault = context.Random.Chance(0.5);
        int most = Math.Max(grid.Count * 2 / 3, hasDefault ? index : 0);
        return new(isFloat ? "float" : "double", Attribute(context, grid, grid.Step))
        {
            Default = hasDefault ? Value(context, grid.At(index), isFloat) : null,
            Changed = grid.Count > 2 && index < grid.Count - 1 ? Attribute(context, grid with { Count = grid.Count - 1 }, grid.Step) : null,

            // The middle of the reverse scale lies near its end.
            Condition = grid.Count < 4 || isFloat || IsReverse ? null : parameter => $"{parameter} <= {DoubleText.Plain(grid.At(most))}",
        };
    }

    private DomainDraft StepNotPositive(FuzzContext context) => Wrong(context, "HPO0105", context.Random.Pick(0, -1, double.NaN, double.NegativeInfinity, double.PositiveInfinity, -0.0));

    private DomainDraft StepTooLarge(FuzzContext context) => Wrong(context, "HPO0105", context.Random.Pick(1.25, 2, 1e300, 1.0000001));

    /// <summary>A warning, so that the space stands.</summary>
    private DomainDraft StepNotReached(FuzzContext context) => Wrong(context, "HPO0107", context.Random.Pick(0.3, 0.4, 0.7, 0.15, 0.99)) with
    {
        Default = context.Random.Chance(0.4) ? (SourceNode)(IsReverse ? "-1" : "1") : null,
        IsWrong = false,
    };

    private DomainDraft StepLost(FuzzContext context)
    {
        double low = IsReverse ? -1_000_001 : 1_000_000;
        return new("double", Attribute(context, low, low + 1, ((SourceNode)"1e-13").Marked("HPO0106"))) { IsWrong = true };
    }

    private DomainDraft DefaultBetween(FuzzContext context) => new(context.Random.Pick("double", "float"), Attribute(context, Small, 0.25m))
    {
        Default = ((SourceNode)(IsReverse ? context.Random.Pick("-0.875f", "0.25f", "float.NaN", "-1.25f") : context.Random.Pick("1.125f", "2.25f", "float.NaN", "0.75f"))).Marked("HPO0103"),
        IsWrong = true,
    };

    private DomainDraft WrongType(FuzzContext context)
    {
        (string type, string? value) = WrongTypes.Draw(context, "double", "float");
        return new(type, Attribute(context, Small, 0.25m).Marked("HPO0104")) { Default = value is null ? null : (SourceNode)value, IsWrong = true };
    }

    /// <summary>From 1 to 2, or below one.</summary>
    private DecimalGrid Small => new(IsReverse ? -1 : 1, 0.25m, 5);

    private DomainDraft Wrong(FuzzContext context, string id, double step)
        => new(context.Random.Pick("double", "float"), Attribute(context, Small.At(0), Small.At(4), ((SourceNode)DoubleText.Write(context, step)).Marked(id))) { IsWrong = true };

    private DecimalGrid Grid(FuzzRandom random)
    {
        int count = random.From(2, 30);
        decimal step = random.Pick(0.1m, 0.05m, 0.25m, 0.5m, 0.001m, 0.3m, 2m);
        decimal low = IsReverse ? 1 - (step * (count + random.From(0, 9)))
            : name is "LogUniform" or "LogNormal" ? step * random.From(1, 20)
            : random.Pick(0, -1, 0.7m, -0.35m, 10, -step * count);
        return new(low, step, count);
    }

    private SourceNode Attribute(FuzzContext context, DecimalGrid grid, decimal step)
        => Attribute(context, grid.At(0), grid.At(grid.Count - 1), DoubleText.Write(context, DecimalGrid.Number(step)));

    private SourceNode Attribute(FuzzContext context, double low, double high, SourceNode step)
    {
        (string, SourceNode) bottom = ("low", DoubleText.Write(context, low));
        (string, SourceNode) top = ("high", DoubleText.Write(context, high));
        if (name is not ("Normal" or "LogNormal"))
        {
            return AttributeText.Write(context, name, [bottom, top], ("Step", step));
        }

        // So wide that no value is drawn too rarely.
        (double first, double last) = name == "LogNormal" ? (Math.Log(low), Math.Log(high)) : (low, high);
        (double mean, double std) = ((first + last) / 2, Math.Max(last - first, 0.01));
        return AttributeText.Write(context, name, [("mean", DoubleText.Write(context, mean)), ("std", DoubleText.Write(context, std))], ("Low", bottom.Item2), ("High", top.Item2), ("Step", step));
    }

    private static SourceNode Value(FuzzContext context, double value, bool isFloat) => isFloat ? FloatText.Write(context, (float)value) : DoubleText.Write(context, value);

    /// <summary>Values as users write them, and their nearest doubles.</summary>
    private readonly record struct DecimalGrid(decimal Low, decimal Step, int Count)
    {
        public double At(int index) => Number(Low + (Step * index));

        // A cast may be off by an ulp.
        public static double Number(decimal value) => double.Parse(value.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
