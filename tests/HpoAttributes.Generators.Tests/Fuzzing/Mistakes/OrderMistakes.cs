namespace HpoAttributes.Generators.Tests;

/// <summary>HPO0206, and HPO0103 by it: orders that cannot be kept, in objectives and in groups. The space then throws.</summary>
internal static class OrderMistakes
{
    /// <summary>Each writes two hyperparameters of which the first is to stay below the second, whose names begin with what it is given.</summary>
    private static readonly IReadOnlyList<(string Id, Func<FuzzContext, string, ParameterDraft[]> Write)> Pairs =
        [("HPO0206", Absent), ("HPO0206", Circle), ("HPO0206", NoRoom), ("HPO0206", OfChoices), ("HPO0206", OfTypes), ("HPO0206", DefaultAlone), ("HPO0103", DefaultsSwapped), ("HPO0103", DefaultWithoutRoom)];

    public static readonly IReadOnlyList<ObjectiveMistake> OfObjectives =
    [
        .. Pairs.Select(pair => new ObjectiveMistake(pair.Id, (context, _, objective) =>
        {
            objective.Parameters.AddRange(pair.Write(context, "ab"));
            return objective.HasWrongValue = true;
        })),
    ];

    public static readonly IReadOnlyList<(string Id, Func<FuzzContext, GroupText, bool> Change)> OfGroups =
    [
        .. Pairs.Select(pair => (pair.Id, (Func<FuzzContext, GroupText, bool>)((context, group) =>
        {
            context.Random.Pick(group.Records).Parameters.AddRange(pair.Write(context, "AB"));
            return group.HasWrongValue = true;
        }))),
    ];

    private static ParameterDraft[] Absent(FuzzContext context, string names)
    {
        int key = context.NextKey();
        return [Draft(names[0], key, "IntRange(0, 1)", Order("\"Absent\"", "HPO0206"), null), Draft(names[1], key, "IntRange(0, 1)", null, null)];
    }

    private static ParameterDraft[] Circle(FuzzContext context, string names)
    {
        int key = context.NextKey();
        return
        [
            Draft(names[0], key, "IntRange(0, 9)", Order($"\"{names[1]}{key}\""), null),
            Draft(names[1], key, "IntRange(0, 9)", Order($"\"{names[0]}{key}\"", "HPO0206"), null),
        ];
    }

    private static ParameterDraft[] NoRoom(FuzzContext context, string names)
        => Pair(context, names, "IntRange(5, 9)", context.Random.Pick("IntRange(0, 5)", "LogIntRange(1, 4)", "IntRange(0, 5, Step = 5)", "IntRange(-9, -7)"), null, null, "HPO0206");

    private static ParameterDraft[] OfChoices(FuzzContext context, string names)
    {
        (string smaller, string larger) = context.Random.Pick(("Choice(1, 2)", "IntRange(0, 9)"), ("IntRange(0, 9)", "Ordinal(1, 2)"));
        return Pair(context, names, smaller, larger, null, null, "HPO0206");
    }

    private static ParameterDraft[] OfTypes(FuzzContext context, string names)
    {
        ParameterDraft[] pair = Pair(context, names, "IntRange(0, 9)", "IntRange(0, 9)", null, null, "HPO0206");
        return [pair[0], pair[1] with { Type = "long" }];
    }

    private static ParameterDraft[] DefaultAlone(FuzzContext context, string names) => Pair(context, names, "IntRange(0, 9)", "IntRange(0, 9)", "5", null, "HPO0206");

    private static ParameterDraft[] DefaultsSwapped(FuzzContext context, string names)
        => Pair(context, names, "IntRange(0, 9)", "IntRange(0, 9)", ((SourceNode)context.Random.Pick("5", "9", "1 + 4")).Marked("HPO0103"), "5");

    private static ParameterDraft[] DefaultWithoutRoom(FuzzContext context, string names)
        => Pair(context, names, "IntRange(5, 9)", "IntRange(0, 9)", null, ((SourceNode)context.Random.Pick("5", "0")).Marked("HPO0103"));

    private static ParameterDraft[] Pair(FuzzContext context, string names, string smaller, string larger, SourceNode? smallerDefault, SourceNode? largerDefault, params string[] ids)
    {
        int key = context.NextKey();
        return [Draft(names[0], key, smaller, Order($"\"{names[1]}{key}\"", ids), smallerDefault), Draft(names[1], key, larger, null, largerDefault)];
    }

    private static ParameterDraft Draft(char name, int key, string domain, SourceNode? order, SourceNode? value)
        => new($"{name}{key}", "int", key) { Attributes = order is null ? [domain] : [domain, order], Default = value, IsHyperparameter = true };

    private static SourceNode Order(string other, params string[] ids) => SourceNode.Of($"LessThan({((SourceNode)other).Marked(ids)})");
}
