namespace HpoAttributes.Generators.Tests;

/// <summary>Writes <c>[IntRange]</c> and <c>[LogIntRange]</c>.</summary>
internal sealed class IntRangeProduction(string name, bool isLog) : DomainProduction
{
    public override string Name => name;

    public override IReadOnlyList<Func<FuzzContext, DomainDraft>> Mistakes =>
    [
        LowAboveHigh, NotAnInt, StepTooLarge, StepNotPositive, StepNotReached, DefaultOutside, DefaultBetweenSteps, WrongType,
        .. isLog ? [LowNotPositive, TooLargeForLog] : (Func<FuzzContext, DomainDraft>[])[TooManyValues],
    ];

    public override DomainDraft Draw(FuzzContext context)
    {
        bool isLong = context.Random.Chance(0.4);
        IntegerRange range = IntegerRange.Draw(context.Random, isLong, isLog);
        long? value = context.Random.Chance(0.5) ? range.Inside(context.Random) : null;
        IntegerRange wider = range with { High = unchecked(range.High + range.Step) };
        return new(TypeText(context, isLong), Attribute(context, range))
        {
            Default = value is { } given ? (SourceNode)IntegerText.Write(context, given) : null,
            Changed = wider.IsSound(isLong, isLog) ? Attribute(context, wider) : null,
            Condition = Condition(range, value),
        };
    }

    private DomainDraft LowAboveHigh(FuzzContext context)
    {
        bool isLong = context.Random.Chance(0.4);
        IntegerRange range = IntegerRange.Draw(context.Random, isLong, isLog);
        return Wrong(context, isLong, Marked(context, "HPO0102", range.High), IntegerText.Write(context, context.Random.Chance(0.5) ? range.Low : range.High), null);
    }

    private DomainDraft LowNotPositive(FuzzContext context)
    {
        bool isLong = context.Random.Chance(0.4);
        return Wrong(context, isLong, Marked(context, "HPO0101", context.Random.Pick(0, -1, int.MinValue, long.MinValue)), IntegerText.Write(context, context.Random.Pick(1, 99, -7)), null);
    }

    private DomainDraft NotAnInt(FuzzContext context)
        => !isLog && context.Random.Chance(0.5)
            ? Wrong(context, false, Marked(context, "HPO0102", int.MinValue - 1L - context.Random.Below(99)), IntegerText.Write(context, 5), null)
            : Wrong(context, false, IntegerText.Write(context, 5), Marked(context, "HPO0102", int.MaxValue + 1L + context.Random.Below(99)), null);

    private DomainDraft TooManyValues(FuzzContext context)
    {
        (long low, long high, long step) = context.Random.Pick((0, 1L << 52, 1), (long.MinValue, long.MaxValue, 4095), (-1L << 51, 1L << 51, 1), (long.MinValue, long.MaxValue, 1L));
        return Wrong(context, true, IntegerText.Write(context, low), Marked(context, "HPO0106", high), step == 1 ? null : (SourceNode)IntegerText.Write(context, step));
    }

    private DomainDraft TooLargeForLog(FuzzContext context)
        => Wrong(context, context.Random.Chance(0.8), IntegerText.Write(context, context.Random.From(1, 1000)), Marked(context, "HPO0106", (1L << 40) + context.Random.From(1, 1L << 50)), null);

    private DomainDraft StepTooLarge(FuzzContext context)
        => Wrong(context, context.Random.Chance(0.4), IntegerText.Write(context, 3), IntegerText.Write(context, 10), Marked(context, "HPO0105", context.Random.Pick(8, long.MaxValue, 5_000_000_000)));

    private DomainDraft StepNotPositive(FuzzContext context)
        => Wrong(context, context.Random.Chance(0.4), IntegerText.Write(context, 3), IntegerText.Write(context, 10), Marked(context, "HPO0105", context.Random.Pick(0, -1, long.MinValue)));

    /// <summary>A warning, so that the space stands.</summary>
    private DomainDraft StepNotReached(FuzzContext context)
    {
        long low = context.Random.From(1, 20);
        long step = context.Random.From(2, 9);
        long high = low + (step * context.Random.From(1, 9)) + context.Random.From(1, (int)step - 1);
        return new(TypeText(context, context.Random.Chance(0.4)), Attribute(context, IntegerText.Write(context, low), IntegerText.Write(context, high), Marked(context, "HPO0107", step)))
        {
            Default = context.Random.Chance(0.5) ? (SourceNode)IntegerText.Write(context, low + step) : null,
        };
    }

    private DomainDraft DefaultOutside(FuzzContext context)
    {
        bool isLong = context.Random.Chance(0.4);
        IntegerRange range = IntegerRange.Draw(context.Random, isLong, isLog);
        (long least, long most) = isLong ? (long.MinValue, long.MaxValue) : (int.MinValue, int.MaxValue);
        long[] outside = [.. new[] { range.Low > least ? range.Low - 1 : range.Low, range.High < most ? range.High + 1 : range.Low, least, most }.Where(value => value < range.Low || value > range.High)];
        if (outside.Length == 0)
        {
            range = new(1, 9, 1);
            outside = [0, 10, least];
        }

        return new(TypeText(context, isLong), Attribute(context, range)) { Default = Marked(context, "HPO0103", context.Random.Pick(outside)), IsWrong = true };
    }

    private DomainDraft DefaultBetweenSteps(FuzzContext context)
        => new(TypeText(context, context.Random.Chance(0.4)), Attribute(context, new(2, 20, 6))) { Default = Marked(context, "HPO0103", context.Random.Pick(3, 7, 19)), IsWrong = true };

    private DomainDraft WrongType(FuzzContext context)
    {
        (string type, string? value) = WrongTypes.Draw(context, "int", "long");
        return new(type, Attribute(context, context.Random.Pick("1", "-5", "99"), "7", null).Marked("HPO0104")) { Default = value is null ? null : (SourceNode)value, IsWrong = true };
    }

    private DomainDraft Wrong(FuzzContext context, bool isLong, SourceNode low, SourceNode high, SourceNode? step) => new(TypeText(context, isLong), Attribute(context, low, high, step))
    {
        Default = context.Random.Chance(0.3) ? (SourceNode)IntegerText.Write(context, context.Random.From(-5, 5)) : null,
        IsWrong = true,
    };

    private static SourceNode Marked(FuzzContext context, string id, long value) => ((SourceNode)IntegerText.Write(context, value)).Marked(id);

    private SourceNode Attribute(FuzzContext context, IntegerRange range) => Attribute(
        context,
        IntegerText.Write(context, range.Low),
        IntegerText.Write(context, range.High),
        range.Step == 1 && context.Random.Chance(0.9) ? null : (SourceNode)IntegerText.Write(context, range.Step))
        .Marked(!isLog && range.Step == 1 && ScaleHint.Applies(range.Low, range.High) ? ["HPO0109"] : []);

    private SourceNode Attribute(FuzzContext context, SourceNode low, SourceNode high, SourceNode? step)
        => AttributeText.Write(context, name, [("low", low), ("high", high)], step is null ? [] : [("Step", step)]);

    private static Func<string, string>? Condition(IntegerRange range, long? value)
    {
        ulong count = range.Count;
        long most = unchecked(range.Low + (range.Step * (long)(count * 2 / 3)));
        most = Math.Max(most, value ?? most);
        return count is >= 4 and < 1_000_000 ? parameter => $"{parameter} <= {IntegerText.Plain(most)}" : null;
    }

    private static string TypeText(FuzzContext context, bool isLong) => isLong ? context.Random.Pick("long", "global::System.Int64") : context.Random.Pick("int", "int", "int", "global::System.Int32");
}
