namespace HpoAttributes.Generators.Tests;

/// <summary>Draws hosts that are right: of every kind, with one to three objectives.</summary>
internal static class HostGrammar
{
    private static readonly string[] Names = ["Net", "LeNet", "@record", "@event", "Größe", "Objective", "Config", "net", "NET", "System", "HpoAttributes", "Func", "Tuner"];
    private static readonly string[] ObjectiveNames = ["Head", "B", "head", "1", "_", "Größe", "HEAD"];

    private static readonly (string Modifiers, string Keyword, bool IsStatic)[] Kinds =
    [
        ("public static ", "class", true), ("public static ", "class", true), ("public static ", "class", true), ("static ", "class", true), ("public static partial ", "class", true),
        ("public ", "class", false), ("public sealed ", "class", false), ("public abstract ", "class", false), ("public partial ", "class", false), ("public ", "record", false), ("internal sealed ", "record", false),
        ("public ", "struct", false), ("public readonly ", "struct", false), ("public readonly ", "record struct", false), ("public ", "record struct", false), ("public ", "interface", false), ("internal ", "interface", false),
    ];

    public static HostDraft Draw(FuzzContext context, IReadOnlyList<GroupDraft> groups, int index)
    {
        HostDraft host = DrawEmpty(context, index);
        IReadOnlyList<string> names = context.Random.Take(ObjectiveNames, 3);
        int count = context.Random.Chance(0.75) ? 1 : context.Random.From(2, 3);
        for (int i = 0; i < count; i++)
        {
            Add(context, host, groups, i == 0 && context.Random.Chance(0.9) ? null : names[i], i);
        }

        return host;
    }

    public static HostDraft DrawEmpty(FuzzContext context, int index)
    {
        (string modifiers, string keyword, bool isStatic) = context.Random.Pick(Kinds);
        bool isNested = context.Random.Chance(0.2);
        return new(context.TypeName(context.Random.Pick(Names), index), keyword, isStatic)
        {
            // Without a word a type is internal, but private in another.
            Modifiers = isNested && modifiers == "static " ? "internal static " : modifiers,
            Outer = isNested ? context.TypeName("Around", index) : null,
            OuterKind = context.Random.Pick("public static class", "internal static class", "public class", "public struct", "public interface", "public record", "public partial class"),
        };
    }

    public static ObjectiveDraft Add(FuzzContext context, HostDraft host, IReadOnlyList<GroupDraft> groups, string? name, int index)
    {
        ObjectiveDraft objective = ObjectiveGrammar.Draw(context, groups, name, context.FullName($"{host.Prefix}{name}Config"), index);
        objective.IsStatic = host.IsStatic || context.Random.Chance(0.3);
        objective.Access = !host.IsInterface && context.Random.Chance(0.15) ? "internal " : "public ";
        host.Objectives.Add(objective);
        return objective;
    }
}
