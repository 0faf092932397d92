namespace HpoAttributes.Generators.Tests;

/// <summary>Writes <c>[Choice]</c>.</summary>
internal sealed class ChoiceProduction : DomainProduction
{
    public override string Name => "Choice";

    public override IReadOnlyList<Func<FuzzContext, DomainDraft>> Mistakes =>
        [NotOfTheType, Null, NumbersInAnArray, Twice, AliasTwice, NoValue, NoMember, NotFinite, DefaultOutside, DefaultNull, WrongType];

    public override DomainDraft Draw(FuzzContext context)
    {
        ChoiceDraft values = ChoiceGrammar.Draw(context);
        int value = context.Random.Below(values.Count);
        bool hasDefault = context.Random.Chance(0.5);
        string last = values.Plain[^1];
        return new(values.Type, Attribute(context, values))
        {
            Default = hasDefault ? (SourceNode)values.Plain[value] : null,
            Changed = values.Count > 1 ? ChoiceList.Write(context, values.Write.Reverse()) : ChoiceList.Write(context, [.. values.Write, values.More]),
            Condition = values.Count < 3 || (hasDefault && value == values.Count - 1) ? null : name => $"{name} != {last}",
        };
    }

    private static SourceNode Attribute(FuzzContext context, ChoiceDraft values)
        => values.IsEvery ? context.Random.Pick(AttributeText.Name(context, "Choice"), AttributeText.Name(context, "Choice") + "()") : ChoiceList.Write(context, values.Write);

    private static DomainDraft NotOfTheType(FuzzContext context)
    {
        (ChoiceDraft values, string[] wrong) = context.Random.Pick<(ChoiceDraft, string[])>(
            (ChoiceGrammar.Ints(context), ["\"a\"", "2.5", "5_000_000_000", "true", "1.0f", "'a'", "typeof(int)", "System.DayOfWeek.Friday", "ulong.MaxValue", "2147483648"]),
            (ChoiceGrammar.Longs(context), ["\"a\"", "2.5", "ulong.MaxValue", "false", "'a'", "typeof(string)"]),
            (ChoiceGrammar.Strings(context), ["1", "true", "'a'", "0.5", "typeof(string)", "System.DayOfWeek.Friday"]),
            (ChoiceGrammar.Floats(context), ["\"a\"", "true", "typeof(float)", "'a'", "ulong.MaxValue"]),
            (ChoiceGrammar.Doubles(context), ["\"a\"", "false", "typeof(float)", "System.DayOfWeek.Friday", "ulong.MaxValue"]),
            (ChoiceGrammar.Enums(context), ["1", "\"A\"", "System.DayOfWeek.Friday", "0", "0.5"]));
        return Inserted(context, values, context.Random.Pick(wrong).Replace("System.", "global::System.", StringComparison.Ordinal), "HPO0104");
    }

    private static DomainDraft Null(FuzzContext context) => Inserted(context, ChoiceGrammar.Strings(context), context.Random.Pick("null", "(string)null", "(object)null", "default"), "HPO0104", first: 1);

    /// <summary>An array of anything but objects is one value, and none of the type.</summary>
    private static DomainDraft NumbersInAnArray(FuzzContext context)
    {
        SourceNode array = context.Random.Pick("new[] { 1, 2 }", "new int[] { 3 }", "new int[0]", "new[] { 1.5 }", "new global::System.DayOfWeek[] { default }");
        return new(context.Random.Pick("int", "double"), SourceNode.Of($"{AttributeText.Name(context, "Choice")}({array.Marked("HPO0104")})")) { IsWrong = true };
    }

    private static DomainDraft Twice(FuzzContext context)
    {
        ChoiceDraft values = ChoiceGrammar.Draw(context);
        return Inserted(context, values, values.Write[0].ToString(), "HPO0105", first: values.Count);
    }

    private static DomainDraft AliasTwice(FuzzContext context)
    {
        EnumDraft type = context.Add(EnumGrammar.WithAliases(context, context.TypeName("Aliased", 0)));
        (string alias, string first) = context.Random.Pick(type.Aliases);
        return Inserted(context, new(type.Name, [type.Of(first)], [type.Of(first)], SourceNode.None), type.Of(alias), "HPO0105", first: 1);
    }

    private static DomainDraft NoValue(FuzzContext context)
    {
        string arguments = context.Random.Pick("", "()", "(null)", "(new object[0])", "(new object[] { })", "(values: new object[0])", "([])");
        return new(context.Random.Pick("string", "int", "long", "double", "float"), ((SourceNode)(AttributeText.Name(context, "Choice") + arguments)).Marked("HPO0105")) { IsWrong = true };
    }

    private static DomainDraft NoMember(FuzzContext context)
    {
        EnumDraft type = EnumGrammar.Empty(context.TypeName("Nothing", 0));
        context.Add(type.Declaration);
        return new(type.Name, ((SourceNode)AttributeText.Name(context, "Choice")).Marked("HPO0105")) { IsWrong = true };
    }

    private static DomainDraft NotFinite(FuzzContext context) => context.Random.Chance(0.5)
        ? Inserted(context, ChoiceGrammar.Doubles(context), context.Random.Pick("double.NaN", "double.PositiveInfinity", "1 / 0.0", "float.NaN"), "HPO0105")
        : Inserted(context, ChoiceGrammar.Floats(context), context.Random.Pick("double.NaN", "float.NegativeInfinity", "1e39", "-1e300"), "HPO0105");

    private static DomainDraft DefaultOutside(FuzzContext context)
    {
        ChoiceDraft values = context.Random.Pick<Func<FuzzContext, ChoiceDraft>>(ChoiceGrammar.Enums, ChoiceGrammar.EveryOfAnEnum, ChoiceGrammar.Strings, ChoiceGrammar.Ints, ChoiceGrammar.Longs, ChoiceGrammar.Doubles)(context);
        return new(values.Type, Attribute(context, values)) { Default = values.More.Marked("HPO0103"), IsWrong = true };
    }

    private static DomainDraft DefaultNull(FuzzContext context)
    {
        ChoiceDraft values = ChoiceGrammar.Strings(context);
        return new(values.Type, Attribute(context, values)) { Default = ((SourceNode)context.Random.Pick("null", "default", "(string)null")).Marked("HPO0103"), IsWrong = true };
    }

    private static DomainDraft WrongType(FuzzContext context)
    {
        (string type, string? value) = WrongTypes.Draw(context, "bool", "string", "int", "long", "float", "double", "global::System.DayOfWeek");
        SourceNode attribute = AttributeText.Name(context, "Choice") + context.Random.Pick("", "()", "(1, 2)", "(\"a\")");
        return new(type, attribute.Marked("HPO0104")) { Default = value is null ? null : (SourceNode)value, IsWrong = true };
    }

    /// <summary>A choice with one value that is wrong.</summary>
    private static DomainDraft Inserted(FuzzContext context, ChoiceDraft values, SourceNode wrong, string id, int first = 0)
    {
        List<SourceNode> all = [.. values.Write];
        all.Insert(context.Random.From(Math.Min(first, all.Count), all.Count), wrong.Marked(id));
        return new(values.Type, ChoiceList.Write(context, all)) { IsWrong = true };
    }
}
