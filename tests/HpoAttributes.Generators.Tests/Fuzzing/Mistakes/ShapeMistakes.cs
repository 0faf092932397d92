namespace HpoAttributes.Generators.Tests;

/// <summary>HPO0001 to HPO0004, HPO0006 to HPO0008: mistakes in the shape of an objective.</summary>
internal static class ShapeMistakes
{
    private const string Throws = "{ throw null!; }";

    private static readonly string[] Returns =
    [
        "int", "void", "decimal", "string", "object", "bool", "double?", "float?", "double[]", "global::System.Threading.Tasks.Task", "global::System.Threading.Tasks.ValueTask", "global::System.Threading.Tasks.Task<int>",
        "global::System.Threading.Tasks.Task<double?>", "global::System.Threading.Tasks.Task<double[]>", "global::System.Collections.Generic.IEnumerable<int>", "global::System.Collections.Generic.List<double>",
        "global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.IEnumerable<double>>", "global::System.Threading.Tasks.Task<global::System.Collections.Generic.IEnumerable<double>>",
        "(double, int)", "(double A, (double, double) B)", "(double, double, double, double, double, double, double, double, double)", "global::System.ValueTuple<double>", "global::System.ValueTuple", "(double, double)?",
        "global::System.Tuple<double, double>", "global::System.Collections.Generic.IAsyncEnumerable<string>", "global::System.Collections.IEnumerable", "global::System.Collections.Generic.IReadOnlyList<float>", "global::System.Half", "dynamic",
    ];

    private static readonly (string Modifier, string Type)[] Parameters =
    [
        ("ref ", "int"), ("out ", "string"), ("ref readonly ", "long"), ("params ", "int[]"), ("", "global::System.Span<int>"), ("", "global::System.ReadOnlySpan<char>"), ("scoped ", "global::System.Span<byte>"), ("ref ", "global::FuzzData.Size"),
        ("", "int*"), ("", "delegate*<int, void>"), ("", "void*"),
    ];

    public static readonly IReadOnlyList<ObjectiveMistake> All =
    [
        new("HPO0001", Hide), new("HPO0002", MakeGeneric), new("HPO0003", ReturnSomethingElse), new("HPO0003", ReturnByReference), new("HPO0003", GiveGoals),
        new("HPO0004", PassOtherwise), new("HPO0004", PassHyperparameterOtherwise), new("HPO0006", ReturnATensor), new("HPO0007", TuneNothing), new("HPO0008", GiveResource), new("HPO0008", GiveSecondResource),
    ];

    private static bool Hide(FuzzContext context, HostDraft host, ObjectiveDraft objective)
    {
        if (host.IsInterface || host.IsImplemented)
        {
            return false;
        }

        bool isSealed = host.IsStatic || host.Keyword.Contains("struct", StringComparison.Ordinal) || host.Modifiers.Contains("sealed", StringComparison.Ordinal);
        objective.Access = isSealed ? context.Random.Pick("private ", "") : context.Random.Pick("private ", "", "protected ", "private protected ");
        return Shape(objective, "HPO0001");
    }

    private static bool MakeGeneric(FuzzContext context, HostDraft host, ObjectiveDraft objective)
    {
        if (host.IsImplemented)
        {
            return false;
        }

        objective.TypeParameters = context.Random.Pick("<T>", "<T, TOther>");
        objective.CannotBeNamed = true;
        objective.NameIds.Add("HPO0002");
        return true;
    }

    private static bool ReturnSomethingElse(FuzzContext context, HostDraft host, ObjectiveDraft objective)
    {
        string type = context.Random.Pick(Returns);
        return type != objective.Returns.Type && Returning(objective, ((SourceNode)type).Marked("HPO0003"));
    }

    private static bool ReturnByReference(FuzzContext context, HostDraft host, ObjectiveDraft objective)
        => Returning(objective, ((SourceNode)context.Random.Pick("ref double", "ref readonly double", "ref float")).Marked("HPO0003"));

    private static bool GiveGoals(FuzzContext context, HostDraft host, ObjectiveDraft objective)
    {
        int count = objective.Returns.Count == 1 || context.Random.Chance(0.5) ? objective.Returns.Count + context.Random.From(1, 3) : context.Random.From(1, objective.Returns.Count - 1);
        objective.Goals = [.. Enumerable.Repeat("Goal.Maximize", count)];
        objective.AttributeId = "HPO0003";
        objective.HasWrongShape = true;
        return true;
    }

    private static bool PassOtherwise(FuzzContext context, HostDraft host, ObjectiveDraft objective)
    {
        (string modifier, string type) = context.Random.Pick(Parameters);
        return (modifier != "ref readonly " || context.Setup.Language >= Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12) && Passing(context, objective, modifier, type, []);
    }

    private static bool PassHyperparameterOtherwise(FuzzContext context, HostDraft host, ObjectiveDraft objective)
        => Passing(context, objective, context.Random.Pick("ref ", "out "), "double", ["Uniform(0, 1)"]);

    private static bool ReturnATensor(FuzzContext context, HostDraft host, ObjectiveDraft objective)
    {
        if (context.Setup.HasTorch)
        {
            return false;
        }

        objective.Goals = objective.Goals is { Count: > 1 } ? null : objective.Goals;
        return Returning(objective, ((SourceNode)"global::TorchSharp.torch.Tensor").Marked("HPO0006"));
    }

    private static bool TuneNothing(FuzzContext context, HostDraft host, ObjectiveDraft objective)
    {
        objective.Parameters.RemoveAll(parameter => parameter.IsHyperparameter);
        objective.MoreAttributes.Clear();
        return Shape(objective, "HPO0007");
    }

    private static bool GiveResource(FuzzContext context, HostDraft host, ObjectiveDraft objective)
    {
        if (HasResource(objective))
        {
            return false;
        }

        (string type, SourceNode[] others) = context.Random.Pick<(string, SourceNode[])>(("double", []), ("long", []), ("int?", []), ("uint", []), ("global::System.Threading.CancellationToken", []), ("int", ["IntRange(1, 5)"]), ("int", ["PerWorker"]), ("bool", ["Choice"]));
        int key = context.NextKey();
        SourceNode resource = ((SourceNode)$"{AttributeText.Name(context, "Resource")}({context.Random.Pick("1, 9", "0, -9", "max: 3, min: 1")})").Marked("HPO0008");
        objective.Parameters.Add(new($"resource{key}", type, key) { Attributes = context.Random.Shuffle([resource, .. others]) });
        objective.HasWrongShape = true;
        return true;
    }

    private static bool GiveSecondResource(FuzzContext context, HostDraft host, ObjectiveDraft objective)
    {
        objective.Parameters.RemoveAll(IsResource);
        int first = context.NextKey();
        int second = context.NextKey();
        objective.Parameters.Add(new($"resource{first}", "int", first) { Attributes = ["Resource(1, 9)"] });
        objective.Parameters.Add(new($"resource{second}", "int", second) { Attributes = [((SourceNode)"Resource(1, 9)").Marked("HPO0008")] });
        objective.HasWrongShape = true;
        return true;
    }

    public static bool HasResource(ObjectiveDraft objective) => objective.Parameters.Exists(IsResource);

    private static bool IsResource(ParameterDraft parameter) => parameter.Attributes.Any(attribute => attribute.ToString().Contains("Resource", StringComparison.Ordinal));

    private static bool Passing(FuzzContext context, ObjectiveDraft objective, string modifier, string type, IReadOnlyList<SourceNode> attributes)
    {
        int key = context.NextKey();
        // Pointers and the like fit neither iterators nor async methods.
        objective.Body ??= Throws;
        objective.Parameters.RemoveAll(parameter => parameter.Default is not null && modifier == "params ");
        objective.Parameters.Add(new($"passed{key}", type, key) { Modifier = modifier, Attributes = attributes, NameIds = ["HPO0004"] });
        objective.NeedsUnsafe |= type.Contains('*', StringComparison.Ordinal);
        objective.HasWrongShape = true;
        return true;
    }

    private static bool Returning(ObjectiveDraft objective, SourceNode type)
    {
        objective.ReturnType = type;
        objective.Body = Throws;
        objective.HasWrongShape = true;
        return true;
    }

    private static bool Shape(ObjectiveDraft objective, string id)
    {
        objective.NameIds.Add(id);
        objective.HasWrongShape = true;
        return true;
    }
}
