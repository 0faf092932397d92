namespace HpoAttributes.Generators.Tests;

/// <summary>Adds a mistake to a program, in something that is right but for it.</summary>
internal static class WrongProgram
{
    public static void AddMistake(FuzzContext context, List<GroupDraft> groups, int index)
    {
        switch (context.Random.Below(10))
        {
            case < 3:
                AddWrongValue(context, groups, index);
                break;
            case < 5:
                AddWrongObjective(context, groups, index);
                break;
            case 5:
                AddWrongHost(context, groups, index);
                break;
            case < 8:
                AddWrongGroup(context, groups, index);
                break;
            case 8:
                AddStudyWithoutStore(context, groups, index);
                break;
            default:
                context.Add(context.Random.Pick(StandaloneMistakes.All).Write(context, context.TypeName("Alone", index)));
                break;
        }
    }

    /// <summary>Values that are wrong, which leave the API standing.</summary>
    private static void AddWrongValue(FuzzContext context, List<GroupDraft> groups, int index)
    {
        HostDraft host = HostGrammar.Draw(context, groups, index);
        ObjectiveDraft objective = context.Random.Pick(host.Objectives);
        for (int i = context.Random.Chance(0.7) ? 1 : 2; i > 0; i--)
        {
            AddWrongParameter(context, objective, host);
        }

        HostText.Add(context, host);
    }

    private static void AddWrongParameter(FuzzContext context, ObjectiveDraft objective, HostDraft host)
    {
        int number = context.NextKey();
        if (context.Random.Chance(0.1) && !objective.Parameters.Exists(parameter => parameter.Attributes.Any(attribute => attribute.ToString().Contains("Resource", StringComparison.Ordinal))))
        {
            objective.Parameters.Add(context.Random.Pick(ResourceGrammar.Mistakes)(context, $"resource{number}"));
            objective.HasWrongValue = true;
            return;
        }

        DomainDraft domain = DomainGrammar.DrawWrong(context);
        objective.HasWrongValue |= domain.IsWrong;
        objective.Parameters.Add(HyperparameterGrammar.Of(context, domain, $"wrong{number}", $"Wrong{number}", context.FullName(host.Prefix + objective.Name + "Config")) with { Note = SourceNode.None });
    }

    /// <summary>An objective of a wrong shape, sometimes with a wrong value as well.</summary>
    private static void AddWrongObjective(FuzzContext context, List<GroupDraft> groups, int index)
    {
        HostDraft host = HostGrammar.Draw(context, groups, index);
        ObjectiveDraft objective = context.Random.Pick(host.Objectives);
        ObjectiveMistake mistake = context.Random.Pick([.. ShapeMistakes.All, .. NameMistakes.All, .. OrderMistakes.OfObjectives]);
        if (mistake.Apply(context, host, objective) && !objective.CannotBeNamed && mistake.Id != "HPO0007" && context.Random.Chance(0.2))
        {
            AddWrongParameter(context, objective, host);
        }

        HostText.Add(context, host);
    }

    private static void AddWrongHost(FuzzContext context, List<GroupDraft> groups, int index)
    {
        HostDraft host = HostGrammar.Draw(context, groups, index);
        HostMistakes.Apply(context, host);
        HostText.Add(context, host);
    }

    private static void AddWrongGroup(FuzzContext context, List<GroupDraft> groups, int index)
    {
        GroupText group = GroupGrammar.Draw(context, groups, index + 10);
        if (context.Random.Chance(0.4))
        {
            GroupMistakes.AddWrongValue(context, group);
        }
        else
        {
            context.Random.Pick(GroupMistakes.All).Change(context, group);
        }

        GroupDraft added = GroupGrammar.Add(context, group);
        groups.AddRange(group.IsUsable ? [added] : []);
        HostText.Add(context, HostGrammar.Draw(context, groups, index));
    }

    /// <summary>A warning on the name of a study that nothing could keep.</summary>
    private static void AddStudyWithoutStore(FuzzContext context, List<GroupDraft> groups, int index)
    {
        string name = context.TypeName("Named", index);
        SourceNode study = ((SourceNode)StringText.Literal(StringText.Draw(context.Random, 1)[0], escapeAll: false)).Marked("HPO0402");
        SourceNode method = ((SourceNode)"Train").Marked(context.Setup.HasExtensionMembers ? [] : ["HPO0401"]);
        string created = context.Random.Pick("new TuningOptions", "new()", "new TuningOptions() with");
        context.Add(SourceNode.Of($"public static class {name} {{ [Objective] public static double {method}([Uniform(0, 1)] double x) => x; public static void M() => {name}Tuning.Tune({created} {{ Trials = 1, Study = {study} }}); }}"));
        HostText.Add(context, HostGrammar.Draw(context, groups, index));
    }
}
