namespace HpoAttributes.Generators.Tests;

/// <summary>Mistakes that are the compiler's to report, and then nobody else's.</summary>
internal static class CompilerMistakes
{
    /// <summary>An attribute on a parameter, in three parts of which the middle one is wrong.</summary>
    private static readonly IReadOnlyList<(string Id, string Before, string Wrong, string After, string Type, string? Default)> Parameters =
    [
        ("CS7036", "", "Uniform(0)", "", "double", null), ("CS7036", "", "IntRange", "", "int", null), ("CS7036", "", "Resource(1)", "", "int", null), ("CS7036", "Uniform(0, 1), ", "LessThan", "", "double", "0.5"),
        ("CS0103", "Uniform(0, ", "one", ")", "double", null), ("CS0103", "Choice(", "Absent", ")", "string", null), ("CS0103", "Ordinal(1, ", "two", ", 3)", "int", null), ("CS0103", "Uniform(0, 1), LessThan(nameof(", "absent", "))", "double", null),
        ("CS0103", "Normal(0, 1, Low = ", "low", ")", "double", null), ("CS0103", "IntRange(0, 9, Step = ", "step", ")", "int", null), ("CS0103", "Resource(1, ", "most", ")", "int", null),
        ("CS1503", "Uniform(0, ", "\"a\"", ")", "double", null), ("CS1503", "IntRange(0, ", "1.5", ")", "int", null), ("CS1503", "Uniform(0, 1), FormerName(", "5", ")", "double", null), ("CS1503", "LogUniform(", "typeof(int)", ", 1)", "float", "0.5f"),
        ("CS0182", "Uniform(0, ", "double.Parse(\"1\")", ")", "double", null), ("CS0182", "IntRange(0, ", "global::System.DateTime.Now.Ticks", ")", "long", null), ("CS0182", "Choice(", "new string('a', 3)", ")", "string", null),
        ("CS1729", "", "Uniform(0, 1, 2)", "", "double", "0.5"), ("CS1729", "", "PerWorker(1)", "", "int", null), ("CS0246", "Uniform(0, 1, ", "Stp", " = 2)", "double", null),
        ("CS0579", "Uniform(0, 1), ", "Uniform", "(0, 2)", "double", null), ("CS0579", "Choice, ", "Choice", "(true)", "bool", null), ("CS0579", "PerWorker, ", "PerWorker", "", "int", null),
        ("CS0029", "IntRange(0, 9, Step = ", "\"a\"", ")", "int", null), ("CS0266", "IntRange(0, 9, Step = ", "1.5", ")", "long", null),
    ];

    /// <summary>Defaults that are none of the type, which the compiler marks at the name.</summary>
    private static readonly IReadOnlyList<(string Attribute, string Type, string Default)> Defaults =
        [("Uniform(0, 1)", "double", "\"a\""), ("IntRange(0, 9)", "int", "1.5"), ("Choice(\"a\")", "string", "5"), ("Choice", "bool", "1"), ("Uniform(0, 1)", "float", "0.5"), ("Resource(1, 9)", "int", "null")];

    public static readonly IReadOnlyList<ObjectiveMistake> All =
        [new("CS", InAttribute), new("CS", InAttribute), new("CS1750", InDefault), new("CS0246", TakeUnknown), new("CS0246", ReturnUnknown), new("CS0029", NameByNumber), new("CS0103", ConstrainByUnknown)];

    private static bool InAttribute(FuzzContext context, HostDraft host, ObjectiveDraft objective)
    {
        (string id, string before, string wrong, string after, string type, string? value) = context.Random.Pick(Parameters);
        string attribute = before + wrong;
        if (attribute.StartsWith("Resource", StringComparison.Ordinal) && ShapeMistakes.HasResource(objective))
        {
            return false;
        }

        int key = context.NextKey();
        objective.Parameters.Add(new($"broken{key}", type, key)
        {
            Attributes = [SourceNode.Of($"{before}{((SourceNode)wrong).Marked(id)}{after}")],
            Default = value is null ? null : (SourceNode)value,
            Argument = attribute.StartsWith("PerWorker", StringComparison.Ordinal) ? "new[] { 1, 2 }" : null,
            IsHyperparameter = true,
        });
        return true;
    }

    private static bool InDefault(FuzzContext context, HostDraft host, ObjectiveDraft objective)
    {
        (string attribute, string type, string value) = context.Random.Pick(Defaults);
        if (attribute.StartsWith("Resource", StringComparison.Ordinal) && ShapeMistakes.HasResource(objective))
        {
            return false;
        }

        int key = context.NextKey();
        objective.Parameters.Add(new($"broken{key}", type, key) { Attributes = [attribute], Default = value, NameIds = ["CS1750"], IsHyperparameter = true });
        return true;
    }

    private static bool TakeUnknown(FuzzContext context, HostDraft host, ObjectiveDraft objective)
    {
        int key = context.NextKey();
        (string before, string after) = context.Random.Pick(("", ""), ("", "[]"), ("global::System.Collections.Generic.List<", ">"), ("(int A, ", " B)"), ("", "?"));
        SourceNode[] attributes = context.Random.Chance(0.5) ? [] : [context.Random.Pick("Uniform(0, 1)", "Choice", "PerWorker", "IntRange(1, 2)")];
        objective.Parameters.Add(new($"broken{key}", "object", key) { TypeNode = Unknown(before, after), Attributes = attributes, IsHyperparameter = true });
        objective.Body ??= "{ throw null!; }";
        return objective.HasWrongShape = true;
    }

    private static bool ReturnUnknown(FuzzContext context, HostDraft host, ObjectiveDraft objective)
    {
        (string before, string after) = context.Random.Pick(("", ""), ("global::System.Threading.Tasks.Task<", ">"), ("(double A, ", " B)"), ("global::System.Collections.Generic.IEnumerable<", ">"));
        objective.ReturnType = Unknown(before, after);
        objective.Body = "{ throw null!; }";
        return objective.HasWrongShape = true;
    }

    private static bool NameByNumber(FuzzContext context, HostDraft host, ObjectiveDraft objective)
    {
        if (objective.Name is not null)
        {
            return false;
        }

        objective.NameArgument = SourceNode.Of($"Name = {((SourceNode)"5").Marked("CS0029")}");
        return true;
    }

    private static bool ConstrainByUnknown(FuzzContext context, HostDraft host, ObjectiveDraft objective)
    {
        objective.MoreAttributes.Add(SourceNode.Of($"Constraint(nameof({((SourceNode)"Absent").Marked("CS0103")}))"));
        return true;
    }

    private static SourceNode Unknown(string before, string after) => SourceNode.Of($"{before}{((SourceNode)"Missing").Marked("CS0246")}{after}");
}
