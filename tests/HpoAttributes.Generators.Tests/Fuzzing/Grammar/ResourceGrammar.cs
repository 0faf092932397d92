namespace HpoAttributes.Generators.Tests;

/// <summary>Draws <c>[Resource]</c>, right and wrong.</summary>
internal static class ResourceGrammar
{
    public static readonly IReadOnlyList<Func<FuzzContext, string, ParameterDraft>> Mistakes =
    [
        (context, name) => Of(context, name, ((SourceNode)IntegerText.Write(context, context.Random.Pick(0, -1, int.MinValue))).Marked("HPO0102"), IntegerText.Write(context, context.Random.Pick(9, -9, 0)), null),
        (context, name) => Of(context, name, ((SourceNode)IntegerText.Write(context, context.Random.From(6, 9))).Marked("HPO0102"), IntegerText.Write(context, 5), context.Random.Chance(0.5) ? (SourceNode)"-3" : null),
        (context, name) => Of(context, name, IntegerText.Write(context, 3), IntegerText.Write(context, 9), ((SourceNode)IntegerText.Write(context, context.Random.Pick(2, 10, 0, int.MinValue))).Marked("HPO0103")),
    ];

    public static ParameterDraft Draw(FuzzContext context, string name)
    {
        int min = context.Random.Pick(1, 2, 3);
        int max = context.Random.Pick(3, 9, 81, int.MaxValue);
        return Of(context, name, IntegerText.Write(context, min), IntegerText.Write(context, max), context.Random.Chance(0.4) ? (SourceNode)IntegerText.Write(context, context.Random.Pick(min, 3, max)) : null);
    }

    private static ParameterDraft Of(FuzzContext context, string name, SourceNode min, SourceNode max, SourceNode? value)
    {
        int key = context.NextKey();
        return new(name, "int", key)
        {
            Attributes = [AttributeText.Write(context, "Resource", [("min", min), ("max", max)])],
            Default = value,
            Note = FixedArgumentGrammar.Note(name, "4").DroppedBy(key),
        };
    }
}
