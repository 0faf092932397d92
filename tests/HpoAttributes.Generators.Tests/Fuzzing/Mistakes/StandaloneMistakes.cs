namespace HpoAttributes.Generators.Tests;

/// <summary>Mistakes that need code of their own: attributes that nothing reads, objectives that are no ordinary methods, hosts that claim each other's names.</summary>
internal static class StandaloneMistakes
{
    private static readonly string[] Roles = ["Uniform(0, 1)", "Uniform(5, 1)", "IntRange(1, 5)", "LogUniform(0, 1)", "Choice", "Choice(1, 2)", "PerWorker", "Resource(1, 9)", "LessThan(\"x\")", "FormerName(\"old\")"];

    /// <summary>Each with the ids that it provokes.</summary>
    public static readonly IReadOnlyList<(string Id, Func<FuzzContext, string, SourceNode> Write)> All =
    [
        ("HPO0005", (context, name) => SourceNode.Of($"public static class {name} {{ public static double Train({Stray(context)} double x) => x; }}")),
        ("HPO0005", (context, name) => SourceNode.Of($"public static class {name} {{ [Constraint(\"A\")] public static double Train({Stray(context)} double x, [Uniform(0, 1)] double y, [Choice] bool z) => x; }}")),
        ("HPO0005", (context, name) => SourceNode.Of($"public class {name} {{ public {name}({Stray(context)} double x) {{ }} }}")),
        ("HPO0005", (context, name) => SourceNode.Of($"public class {name}({Stray(context)} double x) {{ public double X => x; }}")),
        ("HPO0005", (context, name) => SourceNode.Of($"public record {name}({Stray(context)} double X);")),
        ("HPO0005", (context, name) => SourceNode.Of($"public struct {name} {{ public double this[{Stray(context)} int x] => x; }}")),
        ("HPO0005", (context, name) => SourceNode.Of($"public class {name} {{ public double this[{Stray(context)} int x] {{ get => x; set {{ }} }} }}")),
        ("HPO0005", (context, name) => SourceNode.Of($"public class {name} {{ public static {name} operator +({Stray(context)} {name} x, int y) => x; }}")),
        ("HPO0005", (context, name) => SourceNode.Of($"public interface I{name} {{ double Train({Stray(context)} double x); }}")),
        ("HPO0005", (context, name) => SourceNode.Of($"public static partial class {name} {{ public static partial double Train({Stray(context)} double x); public static partial double Train(double x) => x; }}")),
        ("HPO0005", (context, name) => SourceNode.Of($"public static class {name} {{ public static void M() {{ double Train({Stray(context)} double x) => x; Train(1); }} }}")),
        ("HPO0005", (context, name) => SourceNode.Of($"public static class {name} {{ public static global::System.Func<int, int> F = ({Stray(context)} int x) => x; }}")),
        ("HPO0005", (context, name) => SourceNode.Of($"public static class {name} {{ [{Mark("Constraint(\"A\")", "HPO0005")}] public static void M() {{ }} }}")),
        ("HPO0005", (context, name) => SourceNode.Of($"[{Mark(context.Random.Pick("Constraint(\"A\")", "DefaultCase"), "HPO0005")}] public sealed {context.Random.Pick("record", "class")} {name};")),
        ("HPO0005", (context, name) => SourceNode.Of($"[ConfigGroup] public sealed partial record {name}([Uniform(0, 1)] double X) {{ public {name}({Stray(context)} double a, int b) : this(a) {{ }} }}")),
        ("HPO0002", (context, name) => SourceNode.Of($"public static class {name} {{ public static void M() {{ [Objective] double {Mark("Train", "HPO0002")}([Uniform(5, 1)] double x) => x; Train(1); }} }}")),
        ("HPO0002", (context, name) => SourceNode.Of($"public static class {name} {{ public static global::System.Func<double, double> F = {Mark("[Objective] ([Uniform(0, 1)] double x) => x", "HPO0002")}; }}")),
        ("HPO0002", (context, name) => SourceNode.Of($"public class {name} {{ [Objective] public static {name} operator {OfMethod(context, "+", "HPO0002")}({name} x, [Uniform(0, 1)] double y) => x; }}")),
        ("HPO0002", (context, name) => SourceNode.Of($"public interface I{name} {{ [Objective] static abstract double {OfMethod(context, "Train", "HPO0002")}([Uniform(0, 1)] double x); }}")),
        ("HPO0002", (context, name) => SourceNode.Of($"public interface I{name} {{ [Objective] static virtual double {OfMethod(context, "Train", "HPO0002")}([Uniform(0, 1)] double x) => x; }}")),
        ("HPO0002", (context, name) => SourceNode.Of($"public static class {name} {{ public static double P {{ [Objective] {OfMethod(context, "get", "HPO0002")} => 1; }} }}")),
        ("HPO0302", (context, name) => SourceNode.Of($"public static class {name} {{ [Objective] public static double {OfMethod(context, "A")}([Uniform(0, 1)] double x) => x; [Objective{context.Random.Pick("", "(Name = null)", "(Name = \"Async\")")}] public static double {OfMethod(context, "B", "HPO0302")}([Uniform(0, 1)] double x) => x; }}")),
        ("HPO0301", (context, name) => SourceNode.Of($"public static class {name} {{ public static class In {{ [Objective] public static double {OfMethod(context, "A", "HPO0301")}([Uniform(0, 1)] double x) => x; }} }} public static class {name}In {{ [Objective] public static double {OfMethod(context, "B", "HPO0301")}([Uniform(0, 1)] double x) => x; }}")),
        ("HPO0301", (context, name) => SourceNode.Of($"public static class {name} {{ [Objective(Name = \"Head\")] public static double {OfMethod(context, "A", "HPO0301")}([Uniform(0, 1)] double x) => x; }} public static class {name}Head {{ [Objective] public static double {OfMethod(context, "B", "HPO0301")}([Uniform(0, 1)] double x) => x; }}")),
        ("HPO0301", (context, name) => SourceNode.Of($"public class {name}Base {{ {context.Random.Pick("public int TuneAsync => 1;", "protected void Tune() { }", "internal static int Tune = 1;")} }} public class {name} : {name}Base {{ [Objective] public double {OfMethod(context, "A", "HPO0301")}([Uniform(0, 1)] double x) => x; }}")),
        ("HPO0001", (context, name) => SourceNode.Of($"public interface I{name} {{ double Train(double x); }} public class {name} : I{name} {{ [Objective] double I{name}.{OfMethod(context, "Train", "HPO0001")}([Uniform(0, 1)] double x) => x; }}")),
    ];

    private static SourceNode Stray(FuzzContext context) => SourceNode.Of($"[{Mark(context.Random.Pick(Roles), "HPO0005")}]");

    private static SourceNode Mark(string text, string id) => ((SourceNode)text).Marked(id);

    private static SourceNode OfMethod(FuzzContext context, string name, params IEnumerable<string> ids) => ((SourceNode)name).Marked(context.Setup.HasExtensionMembers ? ids : [.. ids, "HPO0401"]);
}
