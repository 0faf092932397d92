namespace HpoAttributes.Generators.Tests;

/// <summary>Draws hyperparameters of which each stays below the next: <c>[LessThan]</c>.</summary>
internal static class OrderGrammar
{
    /// <summary>Two or three domains that leave room for each other, smallest first.</summary>
    private static readonly (string Type, string[] Domains, string[] Defaults)[] Chains =
    [
        ("int", ["IntRange(0, 9)", "IntRange(0, 9)", "IntRange(0, 9)"], ["1", "5", "9"]),
        ("int", ["IntRange(0, 20, Step = 5)", "IntRange(3, 12, Step = 3)", "IntRange(9, 13)"], ["5", "9", "13"]),
        ("int", ["LogIntRange(1, 64)", "IntRange(2, 9)"], ["1", "9"]),
        ("long", ["IntRange(long.MinValue, 0, Step = 4096)", "IntRange(-5, 5_000_000_000)"], ["long.MinValue", "0"]),
        ("double", ["Uniform(0, 1)", "Uniform(0.5, 2)", "LogUniform(0.75, 900)"], ["0.25", "0.75", "2"]),
        ("double", ["Uniform(0, 1, Step = 0.1)", "Uniform(0, 1, Step = 0.25)"], ["0.1", "0.75"]),
        ("double", ["Normal(0, 1)", "LogNormal(0, 1)"], ["0", "1"]),
        ("float", ["Uniform(0, 1)", "ReverseLogUniform(0.5, 0.9)"], ["0.5f", "0.75f"]),
        ("float", ["LogUniform(0.5, 2, Step = 0.5)", "Uniform(0, 3, Step = 0.75)", "Uniform(1, 4)"], ["1", "1.5f", "3"]),
    ];

    /// <param name="context">The program.</param>
    /// <param name="prefix">What the names start with: a small letter in an objective, a large one in a record.</param>
    public static IEnumerable<ParameterDraft> Draw(FuzzContext context, string prefix)
    {
        (string type, string[] domains, string[] defaults) = context.Random.Pick(Chains);
        int key = context.NextKey();
        int count = context.Random.From(2, domains.Length);
        bool haveDefaults = context.Random.Chance(0.5);
        ParameterDraft[] drafts =
        [
            .. Enumerable.Range(0, count).Select(index => new ParameterDraft(Name(index), type, key)
            {
                Attributes = context.Random.Shuffle<SourceNode>([domains[index], .. index == count - 1 ? Array.Empty<SourceNode>() : [Order(context, Name(index + 1))]]),
                Default = haveDefaults ? (SourceNode)defaults[index] : null,
                IsHyperparameter = true,
                Note = ((SourceNode)$"global::FuzzRecorder.Hyperparameter(\"{char.ToUpperInvariant(prefix[0])}{Name(index)[1..]}\", {Name(index)}); ").DroppedBy(key),
            }),
        ];
        return context.Random.Shuffle(drafts);

        string Name(int index) => $"{prefix}{key}x{index}";
    }

    private static SourceNode Order(FuzzContext context, string other)
    {
        string argument = context.Random.Pick($"nameof({other})", $"\"{other}\"", $"other: \"{other}\"");
        return $"{AttributeText.Name(context, "LessThan")}({argument})";
    }
}
