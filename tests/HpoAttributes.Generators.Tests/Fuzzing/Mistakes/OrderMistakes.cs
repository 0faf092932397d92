namespace HpoAttributes.Generators.Tests;

/// <summary>HPO0206, and HPO0103 by it: orders that cannot be kept. The space then throws.</summary>
internal static class OrderMistakes
{
    public static readonly IReadOnlyList<ObjectiveMistake> All =
        [new("HPO0206", Circle), new("HPO0206", NoRoom), new("HPO0206", OfChoices), new("HPO0206", DefaultAlone), new("HPO0103", DefaultsSwapped)];

    private static bool Circle(FuzzContext context, HostDraft host, ObjectiveDraft objective) => Add(context, objective, "IntRange(0, 9)", "IntRange(0, 9)", null, null, "LessThan", isCircle: true);

    private static bool NoRoom(FuzzContext context, HostDraft host, ObjectiveDraft objective)
        => Add(context, objective, "IntRange(5, 9)", context.Random.Pick("IntRange(0, 5)", "LogIntRange(1, 4)", "IntRange(0, 5, Step = 5)", "IntRange(-9, -7)"), null, null, "HPO0206");

    private static bool OfChoices(FuzzContext context, HostDraft host, ObjectiveDraft objective)
    {
        (string smaller, string larger) = context.Random.Pick(("Choice(1, 2)", "IntRange(0, 9)"), ("IntRange(0, 9)", "Ordinal(1, 2)"));
        return Add(context, objective, smaller, larger, null, null, "HPO0206");
    }

    private static bool DefaultAlone(FuzzContext context, HostDraft host, ObjectiveDraft objective) => Add(context, objective, "IntRange(0, 9)", "IntRange(0, 9)", "5", null, "HPO0206");

    private static bool DefaultsSwapped(FuzzContext context, HostDraft host, ObjectiveDraft objective)
        => Add(context, objective, "IntRange(0, 9)", "IntRange(0, 9)", ((SourceNode)context.Random.Pick("5", "9", "1 + 4")).Marked("HPO0103"), "5", "");

    private static bool Add(FuzzContext context, ObjectiveDraft objective, string smaller, string larger, SourceNode? smallerDefault, SourceNode? largerDefault, string id, bool isCircle = false)
    {
        int key = context.NextKey();
        string[] ids = id.StartsWith("HPO", StringComparison.Ordinal) ? [id] : [];
        SourceNode[] back = isCircle ? [SourceNode.Of($"LessThan({((SourceNode)$"\"a{key}\"").Marked("HPO0206")})")] : [];
        objective.Parameters.Add(new($"a{key}", "int", key) { Attributes = [smaller, SourceNode.Of($"LessThan({((SourceNode)$"\"b{key}\"").Marked(ids)})")], Default = smallerDefault, IsHyperparameter = true });
        objective.Parameters.Add(new($"b{key}", "int", key) { Attributes = [larger, .. back], Default = largerDefault, IsHyperparameter = true });
        objective.HasWrongValue = true;
        return true;
    }
}
