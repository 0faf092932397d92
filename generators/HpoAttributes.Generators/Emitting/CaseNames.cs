using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>The names inside a config that belong to one of its cases, or to the only record.</summary>
internal sealed class CaseNames
{
    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _locals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _flags = new(StringComparer.Ordinal);

    public CaseNames(CaseModel model, UniqueNames members)
    {
        var locals = new UniqueNames(["json", "name", "path", "point", "random", "config", "hasCase"]);
        string prefix = model.Name.Length > 0 ? PropertyName.ToHyperparameter(model.Name) : string.Empty;
        foreach (HyperparameterModel hyperparameter in model.Hyperparameters)
        {
            _fields.Add(hyperparameter.Property, members.Take("s_" + (prefix.Length > 0 ? prefix + PropertyName.Of(hyperparameter.Name) : hyperparameter.Name)));
            _locals.Add(hyperparameter.Property, locals.Take(IsLikeAField(hyperparameter.Name) ? "valueOf" + PropertyName.Of(hyperparameter.Name) : hyperparameter.Name, hyperparameter.Name + "Value"));
        }

        foreach (HyperparameterModel hyperparameter in model.Hyperparameters)
        {
            string property = PropertyName.Of(hyperparameter.Property);
            _flags.Add(hyperparameter.Property, locals.Take("has" + property));
            _units.Add(hyperparameter.Property, locals.Take("unitOf" + property));
        }

        Items = members.Take("s_" + prefix, "s_" + prefix + "Case");
        Read = members.Take("Read" + model.Name, $"Read{model.Name}Case");
        Variable = model.Name.Length > 0 ? new UniqueNames(["config", "point", "errors", "check", "hash", "json"]).Take(prefix, prefix + "Case") : "config";
    }

    /// <summary>The static field with the case and its items.</summary>
    public string Items { get; }

    /// <summary>The static method that reads the case from JSON.</summary>
    public string Read { get; }

    /// <summary>The variable that holds a config of this case.</summary>
    public string Variable { get; }

    /// <summary>The static field with a hyperparameter's domain.</summary>
    public string Field(HyperparameterModel hyperparameter) => CSharp.Identifier(_fields[hyperparameter.Property]);

    /// <summary>The local with a hyperparameter's value while it is read or decoded.</summary>
    public string Local(HyperparameterModel hyperparameter) => CSharp.Identifier(_locals[hyperparameter.Property]);

    /// <summary>The local with a hyperparameter's coordinate until the value that it stays below is known.</summary>
    public string Unit(HyperparameterModel hyperparameter) => _units[hyperparameter.Property];

    /// <summary>The local that tells whether a hyperparameter was read.</summary>
    public string Flag(HyperparameterModel hyperparameter) => _flags[hyperparameter.Property];

    /// <summary>The value of a hyperparameter in the config at hand.</summary>
    public string Value(HyperparameterModel hyperparameter)
    {
        // A record of the user's can call a choice of strings nullable; null is none of them, as validation says.
        string isNotNull = hyperparameter.Domain is not null && hyperparameter.Type.EndsWith("?", StringComparison.Ordinal) ? "!" : string.Empty;
        return $"{CSharp.Identifier(Variable)}.{CSharp.Identifier(hyperparameter.Property)}{isNotNull}";
    }

    // A local of the name of a field would hide it.
    private static bool IsLikeAField(string name) => name.StartsWith("s_", StringComparison.Ordinal);
}
