using System.Text.Json;

namespace HpoAttributes.Generators.Tests;

/// <summary>Draws groups: nested, with cases, with groups inside.</summary>
internal static class GroupGrammar
{
    public const int MaxDepth = 3;

    private static readonly string[] Names = ["Optimizer", "Decay", "Head", "@switch", "Größe", "Config", "Space", "Sgd2", "Net", "IConfig", "System"];
    private static readonly string[] CaseNames = ["Sgd", "Adam", "Plain", "@default", "Off", "On", "_", "Linear", "Case", "Deep学", "When", "And", "Not", "@or", "@var", "@dynamic", "Await", "@record", "@field", "Item", "P"];
    private static readonly string[] Properties =
    [
        "LearningRate", "Momentum", "LR", "x", "@class", "B1", "URLPath", "größe", "Width", "Depth", "Space", "Json", "Point", "Config", "Path", "Random", "Hash", "Errors", "Check", "Value", "Name",
        "s_case", "ReadX", "HasName", "hasCase", "@if", "IO", "ABc", "aBC", "_x", "Default", "Encode", "Decode", "Sample",
    ];

    /// <summary>A group that is right, not yet added to the program.</summary>
    public static GroupText Draw(FuzzContext context, IReadOnlyList<GroupDraft> groups, int index)
    {
        bool hasCases = context.Random.Chance(0.5);
        var main = new RecordDraft(context.TypeName(context.Random.Pick(Names), index)) { Modifiers = hasCases ? "public abstract partial " : "public sealed partial " };
        main.Attributes.Add(AttributeText.Name(context, "ConfigGroup"));
        var group = new GroupText(main, hasCases) { Outer = context.Random.Chance(0.15) ? context.TypeName("Outer", index) : null };
        if (hasCases)
        {
            group.Cases.AddRange(context.Random.Take(CaseNames, context.Random.From(1, 4)).Select(name => new RecordDraft(name) { Base = " : " + main.Name }));
            if (context.Random.Chance(0.3))
            {
                context.Random.Pick(group.Cases).Attributes.Add(AttributeText.Name(context, "DefaultCase"));
            }
        }

        foreach (RecordDraft record in group.Records)
        {
            Fill(context, group, record, [.. groups.Where(inner => inner.Depth < MaxDepth)]);
        }

        return group;
    }

    /// <summary>Adds a group to the program; what it declares is final.</summary>
    public static GroupDraft Add(FuzzContext context, GroupText group)
    {
        context.Changes.AddRange(group.Records.SelectMany(record => record.Parameters).Select(parameter => parameter.Change).OfType<DomainChange>());
        context.Add(group.Declaration);
        return new(group.Outer is null ? group.Main.Name : $"{group.Outer}.{group.Main.Name}", group.Depth) { HasWrongShape = group.HasWrongShape, HasWrongValue = group.HasWrongValue };
    }

    public static void AddHyperparameter(FuzzContext context, GroupText group, RecordDraft record, DomainDraft domain)
    {
        string property = NewName(context, group, record);
        string owner = context.FullName(group.Outer is null ? group.Main.Name : $"{group.Outer}+{group.Main.Name}");
        record.Parameters.Add(HyperparameterGrammar.Of(context, domain, property, property, owner));
    }

    /// <summary>A name for a hyperparameter, different from others as a property and in the space.</summary>
    public static string NewName(FuzzContext context, GroupText group, RecordDraft record)
    {
        if (!group.Names.TryGetValue(record, out HashSet<string>? taken))
        {
            group.Names.Add(record, taken = []);
        }

        string property = context.Random.Pick(Properties);
        for (int number = 1; taken.Contains(property) || taken.Contains(InSpace(property)) || property == record.Name || property == group.Main.Name; number++)
        {
            property = $"P{number}";
        }

        taken.UnionWith([property, InSpace(property)]);
        return property;
    }

    private static void Fill(FuzzContext context, GroupText group, RecordDraft record, IReadOnlyList<GroupDraft> inner)
    {
        for (int i = context.Random.From(group.HasCases ? 0 : 1, 3); i > 0; i--)
        {
            if (inner.Count > 0 && context.Random.Chance(0.25))
            {
                GroupDraft used = context.Random.Pick(inner);
                string name = NewName(context, group, record);
                record.Parameters.Add(GroupUseGrammar.Draw(context, used, name, name));
                group.Depth = Math.Max(group.Depth, used.Depth + 1);
                group.HasWrongShape |= used.HasWrongShape;
                group.HasWrongValue |= used.HasWrongValue;
            }
            else
            {
                AddHyperparameter(context, group, record, DomainGrammar.Draw(context));
            }
        }

        if (context.Random.Chance(0.15))
        {
            record.Parameters.AddRange(OrderGrammar.Draw(context, "Tied"));
        }

        if (context.Random.Chance(0.2) && ConstraintGrammar.Method(context, record.Parameters, "Holds", group.HasCases ? "internal " : "private ") is var (attribute, member))
        {
            record.Attributes.Add(attribute);
            record.Members.Add(member);
        }
    }

    // The serializer's own policy, as an independent judge.
    private static string InSpace(string property) => JsonNamingPolicy.CamelCase.ConvertName(property.TrimStart('@'));
}
