namespace HpoAttributes.Generators.Tests;

/// <summary>Makes parameters of groups: ones that every config has, and ones that are on or off.</summary>
internal static class GroupUseGrammar
{
    public static ParameterDraft Draw(FuzzContext context, GroupDraft group, string name, string property)
    {
        int key = context.NextKey();
        bool isOptional = context.Random.Chance(0.4);

        // Without nullable annotations a default of null says that a group may be off.
        bool hasDefault = isOptional && (!context.IsNullable || context.Random.Chance(0.6));
        return new(name, group.Type + (isOptional && context.IsNullable ? "?" : string.Empty), key)
        {
            Default = hasDefault ? (SourceNode)context.Random.Pick("null", "default") : null,
            IsHyperparameter = true,
            Note = ((SourceNode)$"global::FuzzRecorder.Hyperparameter(\"{property}\", {name}); ").DroppedBy(key),
        };
    }
}
