namespace HpoAttributes.Generators.Tests;

/// <summary>Draws objectives that are right.</summary>
internal static class ObjectiveGrammar
{
    private static readonly string[] Methods = ["Train", "Fit", "@return", "Evaluate", "Schätze", "Run", "TrainAsync", "Info", "EvaluateAsync", "Config2"];

    /// <param name="context">The program.</param>
    /// <param name="groups">The groups that can be used.</param>
    /// <param name="name">The objective's name; null for none.</param>
    /// <param name="config">The full name of its config.</param>
    /// <param name="index">Its index in the host.</param>
    public static ObjectiveDraft Draw(FuzzContext context, IReadOnlyList<GroupDraft> groups, string? name, string config, int index)
    {
        ReturnDraft returns = ReturnGrammar.Draw(context);
        var names = new NameGrammar(context.Random);
        var draft = new ObjectiveDraft(index == 0 ? context.Random.Pick(Methods) : $"Other{index}", name, returns)
        {
            Goals = context.Random.Chance(0.4) ? [.. Enumerable.Range(0, returns.Count).Select(_ => context.Random.Pick("Goal.Minimize", "Goal.Maximize", "(Goal)1", "global::HpoAttributes.Goal.Maximize"))] : null,
        };
        bool canBeIn = returns.Kind == ReturnKind.Plain;
        for (int i = context.Random.From(1, 5); i > 0; i--)
        {
            AddHyperparameter(context, draft, groups, names, config, canBeIn);
        }

        if (context.Random.Chance(0.2))
        {
            draft.Parameters.AddRange(OrderGrammar.Draw(context, "tied"));
        }

        for (int i = context.Random.From(0, 3); i > 0; i--)
        {
            draft.Parameters.Add(context.Random.Chance(0.2)
                ? FixedArgumentGrammar.DrawPerWorker(context, names.Other())
                : FixedArgumentGrammar.Draw(context, names.Other(), canBeIn));
        }

        AddSupplied(context, draft, names);
        draft.Parameters.Sort((left, right) => (left.Key * 7919 % 101).CompareTo(right.Key * 7919 % 101));
        ConstraintGrammar.Add(context, draft);
        return draft;
    }

    public static void AddHyperparameter(FuzzContext context, ObjectiveDraft draft, IReadOnlyList<GroupDraft> groups, NameGrammar names, string config, bool canBeIn)
    {
        (string name, string property) = names.Hyperparameter();
        if (groups.Count > 0 && context.Random.Chance(0.3))
        {
            GroupDraft group = context.Random.Pick(groups);
            draft.HasWrongShape |= group.HasWrongShape;
            draft.HasWrongValue |= group.HasWrongValue;
            draft.Parameters.Add(GroupUseGrammar.Draw(context, group, name, property));
            return;
        }

        ParameterDraft parameter = HyperparameterGrammar.Of(context, DomainGrammar.Draw(context), name, property, config);
        draft.Parameters.Add(canBeIn && context.Random.Chance(0.05) ? parameter with { Modifier = "in " } : parameter);
    }

    private static void AddSupplied(FuzzContext context, ObjectiveDraft draft, NameGrammar names)
    {
        if (context.Random.Chance(0.25))
        {
            int key = context.NextKey();
            string name = names.Other();
            draft.Parameters.Add(new(name, context.Random.Pick("ITrialContext", "global::HpoAttributes.ITrialContext"), key) { Note = ((SourceNode)$"global::FuzzRecorder.Argument(\"{name}\", {name}.Number, 3); ").DroppedBy(key) });
            draft.IsCancellable = true;
        }

        if (context.Random.Chance(0.35))
        {
            int key = context.NextKey();
            string name = names.Other();
            bool isUsed = context.Random.Chance(0.7);
            draft.IsCancellable |= isUsed;
            draft.Parameters.Add(new(name, "global::System.Threading.CancellationToken", key)
            {
                Default = context.Random.Chance(0.5) ? (SourceNode)"default" : null,
                Note = isUsed ? ((SourceNode)$"global::FuzzRecorder.Argument(\"{name}\", {name}.CanBeCanceled, true); ").DroppedBy(key) : SourceNode.None,
            });
        }

        if (context.Random.Chance(0.2))
        {
            draft.Parameters.Add(ResourceGrammar.Draw(context, names.Other()));
        }
    }
}
