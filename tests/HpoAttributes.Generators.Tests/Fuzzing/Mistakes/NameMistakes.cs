namespace HpoAttributes.Generators.Tests;

/// <summary>HPO03xx, HPO0204 and HPO0206: names that clash or cannot be used, constraints and orders that cannot be kept.</summary>
internal static class NameMistakes
{
    private static readonly string[] Reserved = ["clone", "equals", "getHashCode", "toString", "getType", "equalityContract", "deconstruct", "printMembers", "memberwiseClone", "finalize", "referenceEquals", "@default", "Clone", "_toString"];

    public static readonly IReadOnlyList<ObjectiveMistake> All =
    [
        new("HPO0301", TakeType), new("HPO0301", TakeMember), new("HPO0303", Fold), new("HPO0304", UseReserved), new("HPO0304", UseConfigsName), new("HPO0304", NameBadly), new("HPO0304", UseFormerNameTwice),
        new("HPO0204", NameAbsentConstraint), new("HPO0204", NameUnusableConstraint), new("HPO0204", NameConstraintTwice), new("HPO0206", OrderAbsent), new("HPO0206", OrderFixed), new("HPO0206", OrderOtherType),
    ];

    private static bool TakeType(FuzzContext context, HostDraft host, ObjectiveDraft objective)
    {
        string prefix = host.Prefix + objective.Name;
        string type = context.Random.Pick($"sealed record {prefix}Config;", $"class {prefix}Config;", $"class {prefix}Objective;", $"enum {prefix}Objective;", $"struct {host.Prefix}Tuning;", $"static class {host.Prefix}Tuning;", $"partial record {prefix}Objective;", $"interface {prefix}Config;");
        if (type.Contains($"{host.Prefix}Tuning", StringComparison.Ordinal) && host.Objectives.Count > 1)
        {
            return false;
        }

        context.Add("public " + type);
        return Shape(objective, "HPO0301");
    }

    private static bool TakeMember(FuzzContext context, HostDraft host, ObjectiveDraft objective)
    {
        if (host.IsImplemented)
        {
            return false;
        }

        string name = "Tune" + objective.Name + context.Random.Pick("", "Async");
        host.Members.Add(context.Random.Pick($"public static void {name}() {{ }}", $"private const int {name} = 1;", $"internal static int {name} => 1;", $"private static string {name}(int x) => null!;"));
        return Shape(objective, "HPO0301");
    }

    private static bool Fold(FuzzContext context, HostDraft host, ObjectiveDraft objective)
    {
        int first = context.NextKey();
        int second = context.NextKey();
        objective.Parameters.Add(new($"fold{first}", "double", first) { Attributes = ["Uniform(0, 1)"], IsHyperparameter = true });
        objective.Parameters.Add(new(context.Random.Pick($"_fold{first}", $"Fold{first}", $"__Fold{first}"), "int", second) { Attributes = ["IntRange(0, 1)"], NameIds = ["HPO0303"], IsHyperparameter = true });
        objective.HasWrongShape = true;
        return true;
    }

    private static bool UseReserved(FuzzContext context, HostDraft host, ObjectiveDraft objective)
        => Named(context, objective, context.Random.Pick(Reserved));

    private static bool UseConfigsName(FuzzContext context, HostDraft host, ObjectiveDraft objective)
    {
        string config = host.Prefix + objective.Name + "Config";
        return !char.IsLower(config[0]) && Named(context, objective, context.Random.Chance(0.5) ? config : "_" + config);
    }

    private static bool NameBadly(FuzzContext context, HostDraft host, ObjectiveDraft objective)
    {
        if (objective.Name is not null)
        {
            return false;
        }

        objective.NameArgument = SourceNode.Of($"Name = {((SourceNode)context.Random.Pick("\"a b\"", "\"\"", "\"a-b\"", "\"\\\"\"", "\"a\" + \".b\"", "\"{0}\"", "\"\\0\"", "@\"\\n\"")).Marked("HPO0304")}");
        objective.HasWrongShape = true;
        return true;
    }

    private static bool UseFormerNameTwice(FuzzContext context, HostDraft host, ObjectiveDraft objective)
    {
        int first = context.NextKey();
        int second = context.NextKey();
        string taken = context.Random.Pick($"kept{first}", $"once{first}");
        objective.Parameters.Add(new($"kept{first}", "double", first) { Attributes = ["Uniform(0, 1)", $"FormerName(\"once{first}\")"], IsHyperparameter = true });
        objective.Parameters.Add(new($"other{second}", "int", second) { Attributes = ["IntRange(0, 1)", SourceNode.Of($"FormerName({((SourceNode)$"\"{taken}\"").Marked("HPO0304")})")], IsHyperparameter = true });
        objective.HasWrongShape = true;

        // Of two former names alike the one that stands later is wrong.
        return true;
    }

    private static bool NameAbsentConstraint(FuzzContext context, HostDraft host, ObjectiveDraft objective) => Constrained(objective, "\"Absent\"");

    private static bool NameUnusableConstraint(FuzzContext context, HostDraft host, ObjectiveDraft objective)
    {
        if (host.IsImplemented)
        {
            return false;
        }

        int key = context.NextKey();
        string name = $"Unusable{key}";
        string parameter = $"asked{key}";
        string member = context.Random.Pick($"private static bool {name}(int {parameter}) => true;", $"public static int {name}(int {parameter}) => 1;", $"public static bool {name}(long {parameter}) => true;", $"public static bool {name}() => true;", $"public static bool {name}<T>(int {parameter}) => true;", $"public static bool {name}(ref int {parameter}) => true;", $"public static bool {name}(int nobody) => true;", $"private const int {name} = 1;");
        objective.Parameters.Add(new(parameter, "int", key) { Attributes = ["IntRange(0, 9)"], IsHyperparameter = true });
        objective.Members.Add(member);
        return Constrained(objective, $"nameof({name})");
    }

    private static bool NameConstraintTwice(FuzzContext context, HostDraft host, ObjectiveDraft objective)
    {
        if (host.IsImplemented)
        {
            return false;
        }

        int key = context.NextKey();
        objective.Parameters.Add(new($"asked{key}", "int", key) { Attributes = ["IntRange(0, 9)"], IsHyperparameter = true });
        objective.Members.Add($"public static bool Twice{key}(int asked{key}) => true;");
        objective.MoreAttributes.Add($"Constraint(nameof(Twice{key}))");
        return Constrained(objective, $"\"Twice{key}\"");
    }

    private static bool OrderAbsent(FuzzContext context, HostDraft host, ObjectiveDraft objective)
    {
        int key = context.NextKey();
        string other = context.Random.Pick("\"absent\"", "\"\"", $"nameof(ordered{key})");
        return Ordered(objective, new($"ordered{key}", "int", key) { Attributes = ["IntRange(0, 9)", Order(other)], IsHyperparameter = true });
    }

    private static bool OrderFixed(FuzzContext context, HostDraft host, ObjectiveDraft objective)
    {
        int key = context.NextKey();
        return Ordered(objective, new($"ordered{key}", "int", key) { Attributes = [Order("\"x\"")], Argument = "1" });
    }

    private static bool OrderOtherType(FuzzContext context, HostDraft host, ObjectiveDraft objective)
    {
        int key = context.NextKey();
        int other = context.NextKey();
        objective.Parameters.Add(new($"larger{other}", "long", other) { Attributes = ["IntRange(5, 9)"], IsHyperparameter = true });
        return Ordered(objective, new($"ordered{key}", "int", key) { Attributes = ["IntRange(0, 9)", Order($"nameof(larger{other})")], IsHyperparameter = true });
    }

    private static SourceNode Order(string argument) => SourceNode.Of($"LessThan({((SourceNode)argument).Marked("HPO0206")})");

    private static bool Ordered(ObjectiveDraft objective, ParameterDraft parameter)
    {
        objective.Parameters.Add(parameter);
        objective.HasWrongValue = true;
        return true;
    }

    private static bool Constrained(ObjectiveDraft objective, string argument)
    {
        objective.MoreAttributes.Add(SourceNode.Of($"Constraint({((SourceNode)argument).Marked("HPO0204")})"));
        objective.HasWrongValue = true;
        return true;
    }

    private static bool Named(FuzzContext context, ObjectiveDraft objective, string name)
    {
        int key = context.NextKey();
        objective.Parameters.Add(new(name, "double", key) { Attributes = ["Uniform(0, 1)"], NameIds = ["HPO0304"], IsHyperparameter = true });
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
