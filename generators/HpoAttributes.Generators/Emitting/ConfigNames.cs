using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>The names inside a config, chosen so that they differ from each other whatever the hyperparameters are called.</summary>
internal sealed class ConfigNames
{
    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _locals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _flags = new(StringComparer.Ordinal);

    public ConfigNames(ObjectiveModel objective)
    {
        List<ParameterModel> hyperparameters = [.. objective.Hyperparameters];
        var members = new UniqueNames(hyperparameters.Select(parameter => parameter.Property));
        var locals = new UniqueNames(["json", "name"]);
        foreach (ParameterModel parameter in hyperparameters)
        {
            _fields.Add(parameter.Name, members.Take("s_" + parameter.Name));
            _locals.Add(parameter.Name, locals.Take(parameter.Name, parameter.Name + "Value"));
        }

        foreach (ParameterModel parameter in hyperparameters)
        {
            _flags.Add(parameter.Name, locals.Take("has" + parameter.Property));
        }

        Space = members.Take("s_space", "s_configSpace");
        Problem = members.Take("SpaceProblem");
    }

    /// <summary>The static field with the space.</summary>
    public string Space { get; }

    /// <summary>The static method that makes the exception of a space that cannot be made.</summary>
    public string Problem { get; }

    /// <summary>The static field with a hyperparameter's domain.</summary>
    public string Field(ParameterModel parameter) => _fields[parameter.Name];

    /// <summary>The local with a hyperparameter's value while it is read.</summary>
    public string Local(ParameterModel parameter) => CSharp.Identifier(_locals[parameter.Name]);

    /// <summary>The local that tells whether a hyperparameter was read.</summary>
    public string Flag(ParameterModel parameter) => _flags[parameter.Name];
}
