namespace HpoAttributes.Generators.Tests;

/// <summary>Draws the values of a choice, of each type that can be one.</summary>
internal static class ChoiceGrammar
{
    public static readonly IReadOnlyList<Func<FuzzContext, ChoiceDraft>> All = [Enums, EveryOfAnEnum, Bools, EveryBool, Strings, Ints, Longs, Floats, Doubles];

    public static ChoiceDraft Draw(FuzzContext context) => context.Random.Pick(All)(context);

    public static ChoiceDraft Enums(FuzzContext context)
    {
        EnumDraft type = context.Enum();
        List<string> values = [.. context.Random.Take(type.Members.Select(type.Of), context.Random.From(1, type.Members.Count))];
        if (context.Random.Chance(0.15))
        {
            values.Add(type.Unnamed);
        }

        return new(type.Name, [.. values.Select(value => Constant(context, type.Name, value))], values, $"({type.Name})55");
    }

    public static ChoiceDraft EveryOfAnEnum(FuzzContext context)
    {
        EnumDraft type = context.Enum();
        string[] values = [.. type.Members.Select(type.Of)];
        return new(type.Name, [.. values.Select(value => (SourceNode)value)], values, type.Unnamed) { IsEvery = true };
    }

    public static ChoiceDraft Strings(FuzzContext context)
    {
        IReadOnlyList<string> values = StringText.Draw(context.Random, context.Random.From(1, 5));
        string type = context.IsNullable && context.Random.Chance(0.2) ? "string?" : context.Random.Pick("string", "global::System.String");
        return new(type, [.. values.Select(value => (SourceNode)StringText.Write(context, value))], [.. values.Select(value => StringText.Literal(value, escapeAll: false))], "\"another value\"");
    }

    public static ChoiceDraft Ints(FuzzContext context)
        => Integers(context, "int", [0, 1, -1, 2, 3, 16, 32, 64, int.MinValue, int.MaxValue, 255]);

    public static ChoiceDraft Longs(FuzzContext context)
        => Integers(context, "long", [0, 1, -1, 2, 3, 16, long.MinValue, long.MaxValue, 5_000_000_000, (1L << 53) + 1, 1L << 53]);

    public static ChoiceDraft Floats(FuzzContext context)
    {
        IReadOnlyList<float> values = context.Random.Take([0.1f, 0.2f, -0.5f, 0, 1, float.MaxValue, float.Epsilon, 3.5e-5f, 16777216, float.MinValue], context.Random.From(1, 5));

        // A double is rounded, so that the float's own digits may be written as one.
        string[] texts = [.. values.Select(FloatText.Plain)];
        return new("float", [.. texts.Select(text => (SourceNode)(context.Random.Chance(0.5) && !text.Contains('.', StringComparison.Ordinal) ? text : text.TrimEnd('f')))], texts, "77.25");
    }

    public static ChoiceDraft Doubles(FuzzContext context)
    {
        IReadOnlyList<double> values = context.Random.Take([0.1, 0.25, -0.5, 0, 1, 1e-3, double.MaxValue, double.Epsilon, -1e-300, double.MinValue, 0.1 + 0.2, 12345.678], context.Random.From(1, 5));
        return new("double", [.. values.Select(value => (SourceNode)DoubleText.Write(context, value))], [.. values.Select(DoubleText.Plain)], "77.25");
    }

    private static ChoiceDraft Integers(FuzzContext context, string type, IEnumerable<long> pool)
    {
        IReadOnlyList<long> values = context.Random.Take(pool, context.Random.From(1, 5));
        return new(type, [.. values.Select(value => (SourceNode)Integer(context, value))], [.. values.Select(IntegerText.Plain)], "77");
    }

    /// <summary>Any integer type will do, as long as the value is one of the parameter's.</summary>
    private static string Integer(FuzzContext context, long value) => value is < 0 or > 127 || context.Random.Chance(0.7)
        ? IntegerText.Write(context, value)
        : context.Random.Pick($"(byte){value}", $"{value}L", $"{value}u", $"(short){value}", $"{value}UL", $"(sbyte){value}");

    private static ChoiceDraft Bools(FuzzContext context)
    {
        IReadOnlyList<string> values = context.Random.Take(["true", "false"], context.Random.From(1, 2));
        return new("bool", [.. values.Select(value => (SourceNode)value)], values, values[0] == "true" ? "false" : "true");
    }

    private static ChoiceDraft EveryBool(FuzzContext context) => new("bool", ["false", "true"], ["false", "true"], SourceNode.None) { IsEvery = true };

    private static SourceNode Constant(FuzzContext context, string type, string value) => context.Random.Chance(0.1) ? context.Constant(type, value) : value;
}
