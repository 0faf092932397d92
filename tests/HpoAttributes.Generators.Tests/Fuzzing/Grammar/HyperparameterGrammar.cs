namespace HpoAttributes.Generators.Tests;

/// <summary>Makes parameters of domains.</summary>
internal static class HyperparameterGrammar
{
    /// <param name="context">The program.</param>
    /// <param name="draft">The domain.</param>
    /// <param name="name">The parameter's name.</param>
    /// <param name="property">The property of the config.</param>
    /// <param name="owner">The full name of the config.</param>
    public static ParameterDraft Of(FuzzContext context, DomainDraft draft, string name, string property, string owner)
    {
        int key = context.NextKey();
        var change = draft.Changed is null ? null : new DomainChange(context.NextKey(), owner);
        SourceNode domain = change is null ? draft.Attribute : new SourceNode.Either(change.Key, draft.Attribute, draft.Changed!);
        List<SourceNode> attributes = draft.Second is { } second ? [domain, second] : [domain];
        if (context.Random.Chance(0.1))
        {
            attributes.Insert(0, "global::System.ComponentModel.Description(\"x\")");
        }

        if (context.Random.Chance(0.08))
        {
            attributes.Add($"{AttributeText.Name(context, "FormerName")}(\"former{key}\")");
        }

        return new(name, draft.Type, key)
        {
            Attributes = attributes,
            Default = draft.Default,
            NameIds = draft.Second is null && NameGrammar.IsSeed(name) ? ["HPO0110"] : [],
            IsHyperparameter = true,
            Condition = draft.Condition,
            Change = change,
            Note = ((SourceNode)$"global::FuzzRecorder.Hyperparameter(\"{property}\", {name}); ").DroppedBy(key),
        };
    }
}
