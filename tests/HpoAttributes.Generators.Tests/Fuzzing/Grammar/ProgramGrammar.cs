namespace HpoAttributes.Generators.Tests;

/// <summary>Writes whole programs, each a function of its seed.</summary>
internal static class ProgramGrammar
{
    private const double ShareWithoutNamespace = 0.1;
    private static readonly string[] Spaces = ["", "", ".App", ".@namespace", ".System", ".HpoAttributes", ".学習.@class", ".Net.Config"];

    /// <summary>A program without a mistake.</summary>
    public static FuzzProgram Sound(int seed) => Write(seed, isSound: true, context =>
    {
        List<GroupDraft> groups = Groups(context);
        for (int i = context.Random.Chance(0.8) ? 1 : 2; i > 0; i--)
        {
            HostText.Add(context, HostGrammar.Draw(context, groups, i));
        }
    });

    /// <summary>A program with one to three mistakes.</summary>
    public static FuzzProgram Wrong(int seed) => Write(seed, isSound: false, context =>
    {
        List<GroupDraft> groups = Groups(context);
        for (int i = context.Random.Chance(0.6) ? 1 : context.Random.From(2, 3); i > 0; i--)
        {
            WrongProgram.AddMistake(context, groups, i);
        }
    });

    /// <summary>A program with a mistake that the compiler reports.</summary>
    public static FuzzProgram Uncompilable(int seed) => Write(seed, isSound: false, context =>
    {
        HostDraft host = HostGrammar.Draw(context, Groups(context), 0);
        while (!context.Random.Pick(CompilerMistakes.All).Apply(context, host, context.Random.Pick(host.Objectives)))
        {
            // Not every objective can have every mistake.
        }

        HostText.Add(context, host);
    });

    private static List<GroupDraft> Groups(FuzzContext context)
    {
        var groups = new List<GroupDraft>();
        for (int i = context.Random.Below(4); i > 0; i--)
        {
            groups.Add(GroupGrammar.Add(context, GroupGrammar.Draw(context, groups, i)));
        }

        return groups;
    }

    private static FuzzProgram Write(int seed, bool isSound, Action<FuzzContext> fill)
    {
        var random = new FuzzRandom(seed);
        FuzzSetup setup = random.Pick(FuzzSetup.All);
        string number = FuzzProgram.NumberOf(seed);
        bool isGlobal = random.Chance(ShareWithoutNamespace);
        string space = isGlobal ? string.Empty : $"{number}{random.Pick(Spaces)}";
        string suffix = isGlobal ? number : string.Empty;
        var context = new FuzzContext(random, setup, space, suffix);
        fill(context);

        string uses = context.TypeName("Use", 0);
        SourceNode use = SourceNode.Enclosed($"internal static class {uses}\n{{", "\n", "\n}", context.Uses);
        SourceNode body = SourceNode.List("\n\n", [.. context.Types, context.ConstantsClass(), use]);
        return new(seed, setup, SourceNode.Of($"{Head(context)}{Placed(context, space, body)}\n"), isSound) { Changes = context.Changes, Uses = context.FullName(uses) };
    }

    private static string Head(FuzzContext context)
    {
        string nullable = context.Random.Chance(0.6) ? string.Empty : context.IsNullable ? "#nullable enable\n" : "#nullable disable\n";
        return $"{nullable}using global::HpoAttributes;\n\n";
    }

    private static SourceNode Placed(FuzzContext context, string space, SourceNode body)
        => space.Length == 0 ? body
            : context.Random.Chance(0.5) ? SourceNode.Of($"namespace {space};\n\n{body}")
            : SourceNode.Of($"namespace {space}\n{{\n{body}\n}}");
}
