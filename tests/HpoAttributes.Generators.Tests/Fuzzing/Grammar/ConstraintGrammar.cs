namespace HpoAttributes.Generators.Tests;

/// <summary>Draws constraints that hold for the defaults, and for a good part of what is drawn.</summary>
internal static class ConstraintGrammar
{
    /// <summary>Sometimes adds a constraint to an objective.</summary>
    public static void Add(FuzzContext context, ObjectiveDraft draft)
    {
        if (context.Random.Chance(0.3) && Method(context, draft.Parameters, "Fits", "public ") is var (attribute, member))
        {
            draft.MoreAttributes.Add(attribute);
            draft.Members.Add(member);
        }
    }

    /// <summary>The attribute and the method; null where no hyperparameter has a condition to offer.</summary>
    public static (SourceNode Attribute, SourceNode Member)? Method(FuzzContext context, IEnumerable<ParameterDraft> parameters, string prefix, string access)
    {
        ParameterDraft[] conditioned = [.. context.Random.Take(parameters.Where(parameter => parameter.Condition is not null), 2)];
        ParameterDraft[] asked = [.. conditioned, .. context.Random.Take(parameters.Where(parameter => parameter is { IsHyperparameter: true, Condition: null }), context.Random.Below(2))];
        if (conditioned.Length == 0)
        {
            return null;
        }

        int key = context.NextKey();
        string name = $"{prefix}{key}";
        string passed = string.Join(", ", context.Random.Shuffle(asked).Select(parameter => $"{(context.Random.Chance(0.1) ? "in " : string.Empty)}{parameter.Type} {parameter.Name}"));
        string condition = string.Join(" && ", conditioned.Select(parameter => parameter.Condition!(parameter.Name)));
        string argument = context.Random.Pick($"nameof({name})", $"\"{name}\"", $"method: nameof({name})");
        return (
            ((SourceNode)$"{AttributeText.Name(context, "Constraint")}({argument})").DroppedBy(key),
            ((SourceNode)$"{access}static bool {name}({passed}) => {condition};").DroppedBy(key));
    }
}
