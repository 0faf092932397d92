namespace HpoAttributes.Generators.Tests;

/// <summary>Writes <c>[Ordinal]</c>: numbers that rise or fall, and names in any order.</summary>
internal sealed class OrdinalProduction : DomainProduction
{
    private static readonly double[] Whole = [-7, -1, 0, 1, 2, 3, 16, 32, 64, 1000, 1_000_000];
    private static readonly double[] Broken = [-7.5, -1, 0, 1e-6, 0.125, 0.5, 1, 2.5, 64, 1000];

    public override string Name => "Ordinal";

    public override IReadOnlyList<Func<FuzzContext, DomainDraft>> Mistakes => [NotSorted, Twice, NotPositive, LogOfNames, TooClose, NotFinite, NoValue, NotOfTheType, DefaultOutside, OfBools, WrongType];

    public override DomainDraft Draw(FuzzContext context) => context.Random.Chance(0.35) ? Names(context) : Numbers(context);

    private static DomainDraft Names(FuzzContext context)
    {
        ChoiceDraft values = context.Random.Pick<Func<FuzzContext, ChoiceDraft>>(ChoiceGrammar.Enums, ChoiceGrammar.EveryOfAnEnum, ChoiceGrammar.Strings)(context);
        return new(values.Type, values.IsEvery ? AttributeText.Name(context, "Ordinal") : Attribute(context, values.Write, null))
        {
            Default = context.Random.Chance(0.5) ? (SourceNode)context.Random.Pick(values.Plain) : null,
            Changed = values.Count > 1 ? Attribute(context, values.Write.Reverse(), null) : null,
        };
    }

    private static DomainDraft Numbers(FuzzContext context)
    {
        string type = context.Random.Pick("int", "long", "float", "double");
        bool isLog = context.Random.Chance(0.3);
        IEnumerable<double> pool = (type is "int" or "long" ? Whole : Broken).Where(value => !isLog || value > 0);
        double[] values = [.. context.Random.Take(pool, context.Random.From(1, 6)).Order()];
        double[] ordered = context.Random.Chance(0.5) ? values : [.. values.Reverse()];
        SourceNode? log = isLog || context.Random.Chance(0.1) ? (isLog ? "true" : "false") : (SourceNode?)null;
        return new(type, Attribute(context, ordered.Select(value => Write(context, type, value)), log))
        {
            Default = context.Random.Chance(0.5) ? Plain(type, context.Random.Pick(values)) : null,
            Changed = values.Length > 1 ? Attribute(context, ordered.Reverse().Select(value => Write(context, type, value)), log) : null,
        };
    }

    private static DomainDraft NotSorted(FuzzContext context)
        => Wrong(context.Random.Pick("int", "long", "double", "float"), context.Random.Pick(Attribute(context, ["1", "4", Mark("2", "HPO0105"), "9"], null), Attribute(context, ["5", "3", "1", Mark("2", "HPO0105")], null)));

    private static DomainDraft Twice(FuzzContext context) => Wrong(context.Random.Pick("int", "double"), Attribute(context, ["1", "2", Mark("1", "HPO0105")], null));

    private static DomainDraft NotPositive(FuzzContext context)
        => Wrong(context.Random.Pick("int", "float"), context.Random.Pick(Attribute(context, [Mark("0", "HPO0101"), "1", "2"], "true"), Attribute(context, ["1", Mark("-2", "HPO0101"), "-3"], "true")));

    private static DomainDraft LogOfNames(FuzzContext context) => Wrong("string", Attribute(context, ["\"a\"", "\"b\""], Mark("true", "HPO0101")));

    private static DomainDraft TooClose(FuzzContext context) => Wrong("double", Attribute(context, [Mark("1.0", "HPO0106"), "1.0000000000000002", "1e300"], "true"));

    private static DomainDraft NotFinite(FuzzContext context) => Wrong("double", Attribute(context, ["1.0", Mark(context.Random.Pick("double.NaN", "double.PositiveInfinity"), "HPO0105")], null));

    private static DomainDraft NoValue(FuzzContext context) => Wrong(context.Random.Pick("int", "string"), Mark(context.Random.Pick("Ordinal", "Ordinal()", "Ordinal(Log = true)"), "HPO0105"));

    private static DomainDraft NotOfTheType(FuzzContext context) => Wrong("int", Attribute(context, ["1", Mark(context.Random.Pick("\"a\"", "2.5", "true"), "HPO0104")], null));

    private static DomainDraft DefaultOutside(FuzzContext context)
        => Wrong("int", Attribute(context, ["16", "32", "64"], context.Random.Chance(0.3) ? (SourceNode)"true" : null)) with { Default = Mark(context.Random.Pick("17", "0", "-1"), "HPO0103") };

    private static DomainDraft OfBools(FuzzContext context) => Wrong("bool", Mark(context.Random.Pick("Ordinal", "Ordinal(false, true)"), "HPO0104"));

    private static DomainDraft WrongType(FuzzContext context)
    {
        (string type, string? value) = WrongTypes.Draw(context, "string", "int", "long", "float", "double", "global::System.DayOfWeek");
        return Wrong(type, Mark(context.Random.Pick("Ordinal", "Ordinal(1, 2)", "Ordinal(\"a\", Log = true)"), "HPO0104")) with { Default = value is null ? null : (SourceNode)value };
    }

    private static SourceNode Attribute(FuzzContext context, IEnumerable<SourceNode> values, SourceNode? log) => ChoiceList.Write(context, values, "Ordinal", log is null ? null : SourceNode.Of($"Log = {log}"));

    private static SourceNode Write(FuzzContext context, string type, double value) => type switch
    {
        "int" or "long" => IntegerText.Write(context, (long)value),
        "float" => context.Random.Pick(FloatText.Plain((float)value), DoubleText.Plain(value)),
        _ => DoubleText.Write(context, value),
    };

    private static SourceNode Plain(string type, double value) => type is "int" or "long" ? IntegerText.Plain((long)value) : type == "float" ? FloatText.Plain((float)value) : DoubleText.Plain(value);

    private static SourceNode Mark(string text, string id) => ((SourceNode)text).Marked(id);

    private static DomainDraft Wrong(string type, SourceNode attribute) => new(type, attribute) { IsWrong = true };
}
