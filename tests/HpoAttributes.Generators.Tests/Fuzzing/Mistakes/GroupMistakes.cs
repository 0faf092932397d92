namespace HpoAttributes.Generators.Tests;

/// <summary>HPO02xx, and HPO01xx and HPO03xx inside of groups.</summary>
internal static class GroupMistakes
{
    public static readonly IReadOnlyList<(string Id, Func<FuzzContext, GroupText, bool> Change)> All =
    [
        ("HPO0203", (_, group) => Opened(group.Main, group, group.Main.Modifiers = group.Main.Modifiers.Replace("partial ", string.Empty, StringComparison.Ordinal))),
        ("HPO0203", (_, group) => !group.HasCases && Opened(group.Main, group, group.Main.Modifiers = "public partial ")),
        ("HPO0203", (context, group) => group.HasCases && Pick(context, group) is var record && Opened(record, group, record.Modifiers = "public ")),
        ("HPO0203", (context, group) => group.HasCases && Opened(group.Main, group, group.Constructor = context.Random.Pick(string.Empty, $"protected {group.Main.Name}() {{ }} ", $"internal {group.Main.Name}() {{ }} "))),
        ("HPO0203", (_, group) => group.Outer is not null && OpenOuter(group)),
        ("HPO0201", (_, group) => !group.HasCases && NoGroup(group, group.Main.TypeParameters = "<T>")),
        ("HPO0201", (_, group) => !group.HasCases && group.Main.Members.Count == 0 && group.Main.Parameters.TrueForAll(parameter => parameter.IsHyperparameter) && NoGroup(group, group.Main.Kind = "class")),
        ("HPO0201", (context, group) => !group.HasCases && NoGroup(group, group.Main.Base = " : " + Base(context))),
        ("HPO0201", (_, group) => group.HasCases && Emptied(group)),
        ("HPO0201", (_, group) => !group.HasCases && Emptied(group)),
        ("HPO0201", ConstructedCase),
        ("HPO0201", TwoDefaults),
        ("HPO0202", (context, group) => Recursive(context, group, Pick(context, group))),
        ("HPO0204", (context, group) => Constrained(context, group, Pick(context, group))),
        ("HPO0205", (context, group) => Unannotated(context, group, Pick(context, group))),
        ("HPO0303", (context, group) => Folded(context, group, Pick(context, group))),
        ("HPO0304", (context, group) => FormerTwice(context, group, Pick(context, group))),
        .. OrderMistakes.OfGroups,
    ];

    /// <summary>A group with a wrong value in it.</summary>
    public static void AddWrongValue(FuzzContext context, GroupText group)
    {
        DomainDraft domain = DomainGrammar.DrawWrong(context);
        GroupGrammar.AddHyperparameter(context, group, Pick(context, group), domain);
        group.HasWrongValue |= domain.IsWrong;
    }

    private static RecordDraft Pick(FuzzContext context, GroupText group) => context.Random.Pick(group.Records);

    private static bool Opened(RecordDraft record, GroupText group, string change)
    {
        _ = change;
        record.NameIds.Add("HPO0203");
        return group.HasWrongShape = true;
    }

    private static bool OpenOuter(GroupText group)
    {
        group.OuterModifiers = "public static ";
        group.OuterIds.Add("HPO0203");
        return group.HasWrongShape = true;
    }

    /// <summary>Nothing else is looked at where the type can be no group at all.</summary>
    private static bool NoGroup(GroupText group, string change)
    {
        _ = change;
        group.Main.NameIds.Add("HPO0201");
        LeaveUnread(group.Main);
        group.IsUsable = false;
        return group.HasWrongShape = true;
    }

    private static void LeaveUnread(RecordDraft record)
    {
        ParameterDraft[] unread = [.. record.Parameters.Select(parameter => parameter.Unread())];
        record.Parameters.Clear();
        record.Parameters.AddRange(unread);
    }

    private static string Inner(FuzzContext context)
    {
        string name = context.TypeName("Inner", 0);
        context.Add($"[ConfigGroup] public sealed partial record {name}([Uniform(0, 1)] double X);");
        return name;
    }

    private static string Base(FuzzContext context)
    {
        string name = context.TypeName("Base", 0);
        context.Add($"public record {name};");
        return name;
    }

    private static bool Emptied(GroupText group)
    {
        group.Cases.Clear();
        group.Main.Parameters.Clear();
        group.Main.Members.Clear();
        group.Main.Attributes.RemoveRange(1, group.Main.Attributes.Count - 1);
        group.Main.NameIds.Add("HPO0201");
        return group.HasWrongShape = true;
    }

    private static bool ConstructedCase(FuzzContext context, GroupText group)
    {
        if (!group.HasCases)
        {
            return false;
        }

        string name = $"Constructed{context.NextKey()}";
        var record = new RecordDraft(name) { Base = " : " + group.Main.Name };
        record.Members.Add(context.Random.Pick($"public {name}(int x) {{ }}", $"private {name}() {{ }}"));
        record.NameIds.Add("HPO0201");
        group.Cases.Add(record);
        return group.HasWrongShape = true;
    }

    private static bool TwoDefaults(FuzzContext context, GroupText group)
    {
        if (!group.HasCases || group.Cases.Count < 2)
        {
            return false;
        }

        RecordDraft[] two = [.. group.Cases.Take(2)];
        foreach (RecordDraft record in group.Cases)
        {
            record.Attributes.RemoveAll(attribute => attribute.ToString().Contains("DefaultCase", StringComparison.Ordinal));
        }

        two[0].Attributes.Add("DefaultCase");
        two[1].Attributes.Add("DefaultCase");
        two[1].NameIds.Add("HPO0201");
        return group.HasWrongShape = true;
    }

    private static bool Recursive(FuzzContext context, GroupText group, RecordDraft record)
    {
        string type = group.Main.Name + (context.IsNullable ? "?" : string.Empty);
        record.Parameters.Add(new(GroupGrammar.NewName(context, group, record), type, context.NextKey()) { Default = context.IsNullable && context.Random.Chance(0.5) ? null : (SourceNode)"null", IsHyperparameter = true });
        group.Main.NameIds.Add("HPO0202");

        // In a circle nothing else is looked at.
        foreach (RecordDraft other in group.Records)
        {
            LeaveUnread(other);
        }

        return group.HasWrongShape = true;
    }

    private static bool Constrained(FuzzContext context, GroupText group, RecordDraft record)
    {
        int key = context.NextKey();
        string name = GroupGrammar.NewName(context, group, record);
        record.Parameters.Add(new(name, "int", key) { Attributes = ["IntRange(0, 9)"], IsHyperparameter = true });
        record.Members.Add(context.Random.Pick($"public bool Bad{key}(int {name}) => true;", $"public static int Bad{key}(int {name}) => 1;", $"public static bool Bad{key}(long {name}) => true;", $"public static bool Bad{key}() => true;"));
        record.Attributes.Add(SourceNode.Of($"Constraint({((SourceNode)$"\"{context.Random.Pick($"Bad{key}", "Absent")}\"").Marked("HPO0204")})"));
        return group.HasWrongValue = true;
    }

    private static bool Unannotated(FuzzContext context, GroupText group, RecordDraft record)
    {
        string mark = context.Random.Pick("", "", "PerWorker", "Resource(1, 9)");
        string[] types = ["int", "string", "double", "global::System.DateTime", .. mark.Length == 0 ? [] : new[] { Inner(context) }];
        record.Parameters.Add(new(GroupGrammar.NewName(context, group, record), context.Random.Pick(types), context.NextKey())
        {
            Attributes = mark.Length == 0 ? [] : [mark],
            NameIds = ["HPO0205"],
        });
        return group.HasWrongShape = true;
    }

    private static bool Folded(FuzzContext context, GroupText group, RecordDraft record)
    {
        int key = context.NextKey();
        record.Parameters.Add(new($"FoldHere{key}", "double", key) { Attributes = ["Uniform(0, 1)"], IsHyperparameter = true });
        record.Parameters.Add(new($"foldHere{key}", "int", context.NextKey()) { Attributes = ["IntRange(0, 1)"], NameIds = ["HPO0303"], IsHyperparameter = true });
        return group.HasWrongShape = true;
    }

    private static bool FormerTwice(FuzzContext context, GroupText group, RecordDraft record)
    {
        int key = context.NextKey();
        record.Parameters.Add(new($"Kept{key}", "double", key) { Attributes = ["Uniform(0, 1)"], IsHyperparameter = true });
        record.Parameters.Add(new($"Former{key}", "int", context.NextKey()) { Attributes = ["IntRange(0, 1)", SourceNode.Of($"FormerName({((SourceNode)$"\"kept{key}\"").Marked("HPO0304")})")], IsHyperparameter = true });
        return group.HasWrongShape = true;
    }
}
