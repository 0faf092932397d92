namespace HpoAttributes.Generators.Tests;

/// <summary>Hands out names of parameters that become different properties, many of them the names of things in generated code.</summary>
internal sealed class NameGrammar(FuzzRandom random)
{
    private static readonly (string Name, string Property)[] Pool =
    [
        ("x", "X"), ("seed", "Seed"), ("dataSeed", "DataSeed"), ("data_seed", "Data_seed"), ("seeds", "Seeds"), ("lr", "Lr"),
        ("learningRate", "LearningRate"), ("space", "Space"), ("json", "Json"), ("point", "Point"), ("config", "Config"), ("trial", "Trial"), ("value", "Value"),
        ("@class", "Class"), ("@event", "Event"), ("@await", "Await"), ("@record", "Record"), ("@int", "Int"), ("@new", "New"), ("field", "Field"), ("var", "Var"), ("@nameof", "Nameof"),
        ("options", "Options"), ("cancellationToken", "CancellationToken"), ("instance", "Instance"), ("name", "Name"), ("factory", "Factory"), ("Info", "Info"), ("info", "Info"),
        ("学", "学"), ("größe", "Größe"), ("s_x", "S_x"), ("s_space", "S_space"), ("_a", "A"), ("__b", "B"), ("_1", "_1"), ("_", "_"), ("x1", "X1"), ("X", "X"), ("hasX", "HasX"), ("isRead", "IsRead"),
        ("system", "System"), ("global", "Global"), ("hpoAttributes", "HpoAttributes"), ("errors", "Errors"), ("random", "Random"), ("check", "Check"), ("hash", "Hash"), ("path", "Path"),
        ("encode", "Encode"), ("decode", "Decode"), ("sample", "Sample"), ("validate", "Validate"), ("getSpace", "GetSpace"), ("writeJson", "WriteJson"), ("checkConstraints", "CheckConstraints"),
        ("nameValue", "NameValue"), ("workers", "Workers"), ("worker", "Worker"), ("goal", "Goal"), ("tune", "Tune"), ("evaluateAsync", "EvaluateAsync"), ("prepare", "Prepare"), ("values", "Values"),
        ("instanceOf", "InstanceOf"), ("_instanceOf", "InstanceOf"), ("perWorker", "PerWorker"), ("net", "Net"), ("uRL", "URL"), ("aB", "AB"), ("readX", "ReadX"), ("spaceProblem", "SpaceProblem"), ("µ", "\u039c"),
    ];

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _properties = new(StringComparer.Ordinal);

    /// <summary>The name of a hyperparameter, and of its property.</summary>
    public (string Name, string Property) Hyperparameter()
    {
        (string name, string property) = Draw(pair => !_names.Contains(pair.Name) && !_properties.Contains(pair.Property));
        _properties.Add(property);
        return (name, property);
    }

    /// <summary>The name of any other parameter.</summary>
    public string Other() => Draw(pair => !_names.Contains(pair.Name)).Name;

    /// <summary>Whether a hyperparameter of that name is warned of: HPO0110.</summary>
    public static bool IsSeed(string name) => name.EndsWith("Seed", StringComparison.Ordinal) || name is "seed" || name.EndsWith("_seed", StringComparison.OrdinalIgnoreCase);

    private (string Name, string Property) Draw(Func<(string Name, string Property), bool> isFree)
    {
        (string Name, string Property) drawn = random.Pick(Pool);
        for (int number = 1; !isFree(drawn); number++)
        {
            drawn = number < 5 ? random.Pick(Pool) : ($"p{number}", $"P{number}");
        }

        _names.Add(drawn.Name);
        return drawn;
    }
}
