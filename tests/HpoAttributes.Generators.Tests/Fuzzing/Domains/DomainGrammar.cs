namespace HpoAttributes.Generators.Tests;

/// <summary>The domain attributes: one production each.</summary>
internal static class DomainGrammar
{
    public static readonly IReadOnlyList<DomainProduction> Productions =
    [
        new FloatRangeProduction("Uniform", isLog: false),
        new FloatRangeProduction("LogUniform", isLog: true),
        new IntRangeProduction("IntRange", isLog: false),
        new IntRangeProduction("LogIntRange", isLog: true),
        new ChoiceProduction(),
        new ReverseLogProduction(),
        new NormalProduction("Normal", isLog: false),
        new NormalProduction("LogNormal", isLog: true),
        new SteppedProduction("Uniform"),
        new SteppedProduction("LogUniform"),
        new SteppedProduction("ReverseLogUniform"),
        new SteppedProduction("Normal"),
        new SteppedProduction("LogNormal"),
        new OrdinalProduction(),
        new SharedDomainProduction(),
    ];

    private static readonly string[] Names = ["Uniform", "LogUniform", "ReverseLogUniform", "Normal", "LogNormal", "IntRange", "LogIntRange", "Choice", "Ordinal"];

    public static DomainDraft Draw(FuzzContext context) => context.Random.Pick(Productions).Draw(context);

    /// <summary>A domain with one mistake.</summary>
    public static DomainDraft DrawWrong(FuzzContext context) => context.Random.Chance(0.15)
        ? context.Random.Pick(Several, Unknown)(context)
        : context.Random.Pick(context.Random.Pick(Productions).Mistakes)(context);

    /// <summary>Two domains on one parameter.</summary>
    private static DomainDraft Several(FuzzContext context)
    {
        DomainDraft draft = Draw(context);
        string[] others = [.. Names.Where(name => !draft.Attribute.ToString().Contains(name, StringComparison.Ordinal))];
        string second = context.Random.Pick([.. others, "PerWorker"]) switch { ("Choice" or "Ordinal") and var list => list + "(1)", "PerWorker" => "PerWorker", var name => name + "(1, 2)" };
        return draft with { Attribute = draft.Attribute.WithoutHints(), Second = ((SourceNode)second).Marked("HPO0108"), Default = null, Changed = null, Condition = null, IsWrong = true };
    }

    /// <summary>A domain attribute of the user's own.</summary>
    private static DomainDraft Unknown(FuzzContext context)
    {
        string name = context.TypeName("Own", 0);
        context.Add(SourceNode.Of($"public sealed class {name}Attribute : global::HpoAttributes.DomainAttribute;"));
        return new(context.Random.Pick("double", "int", "string"), ((SourceNode)name).Marked("HPO0104")) { IsWrong = true };
    }
}
