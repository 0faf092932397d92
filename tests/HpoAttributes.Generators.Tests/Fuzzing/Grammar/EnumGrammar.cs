using System.Globalization;

namespace HpoAttributes.Generators.Tests;

/// <summary>Writes enums: with doubled and negative values, of every size, flags, with keywords as names, without members.</summary>
internal static class EnumGrammar
{
    private static readonly string[] Names = ["A", "Blue", "@class", "@default", "größe", "_", "None", "値", "On"];

    public static EnumDraft Draw(FuzzContext context, string name) => context.Random.Below(5) switch
    {
        0 => Flags(context, name),
        1 => WithAliases(context, name),
        2 => OfEdges(context, name),
        _ => Plain(context, name),
    };

    /// <summary>One without members, which can be no choice.</summary>
    public static EnumDraft Empty(string name) => new(name, $"public enum {name};", [], $"({name})1");

    private static EnumDraft Plain(FuzzContext context, string name)
    {
        IReadOnlyList<string> members = context.Random.Take(Names, context.Random.From(1, 5));
        return new(name, $"public enum {name} {{ {string.Join(", ", members)} }}", members, $"({name})77");
    }

    private static EnumDraft Flags(FuzzContext context, string name)
    {
        IReadOnlyList<string> members = context.Random.Take(Names, context.Random.From(2, 6));
        IEnumerable<string> values = members.Select((member, index) => $"{member} = {(index == 0 ? 0 : 1 << (index - 1)).ToString(CultureInfo.InvariantCulture)}");
        return new(name, $"[global::System.Flags] public enum {name} {{ {string.Join(", ", values)} }}", members, $"({name})512");
    }

    public static EnumDraft WithAliases(FuzzContext context, string name)
    {
        IReadOnlyList<string> members = context.Random.Take(Names, context.Random.From(2, 4));
        string[] aliases = [.. members.Take(2).Select((_, index) => "Alias" + index.ToString(CultureInfo.InvariantCulture))];
        IEnumerable<string> all = members.Concat(aliases.Select((alias, index) => $"{alias} = {members[index]}"));
        return new(name, $"public enum {name} {{ {string.Join(", ", all)} }}", members, $"({name})(-9)") { Aliases = [.. aliases.Select((alias, index) => (alias, members[index]))] };
    }

    private static EnumDraft OfEdges(FuzzContext context, string name)
    {
        (string type, string low, string high) = context.Random.Pick(
            ("long", "long.MinValue", "long.MaxValue"),
            ("ulong", "0", "ulong.MaxValue"),
            ("byte", "3", "255"),
            ("sbyte", "-128", "127"),
            ("short", "-5", "7"),
            ("uint", "0x8000_0000", "uint.MaxValue"));
        return new(name, $"public enum {name} : {type} {{ First = {high}, Second = {low}, @in = 100 }}", ["First", "Second", "@in"], $"({name})42");
    }
}
