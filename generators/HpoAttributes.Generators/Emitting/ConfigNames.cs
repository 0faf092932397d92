using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>The names inside a config, chosen so that they differ from each other and from the user's, whatever those are.</summary>
internal sealed class ConfigNames
{
    public ConfigNames(SpaceModel space)
    {
        IEnumerable<string> properties = space.HasCases
            ? space.Cases.Select(item => item.Name)
            : space.Cases.SelectMany(item => item.Hyperparameters).Select(hyperparameter => hyperparameter.Property);
        var members = new UniqueNames(space.TakenNames.Concat(properties));
        Cases = [.. space.Cases.Select(item => new CaseNames(item, members))];
        Case = members.Take("s_case", "s_caseDomain");
        Space = members.Take("s_space", "s_configSpace");
        Problem = members.Take("SpaceProblem");
    }

    /// <summary>The static field with the choice of case.</summary>
    public string Case { get; }

    /// <summary>The static field with the space.</summary>
    public string Space { get; }

    /// <summary>The static method that makes the exception of a space that cannot be made.</summary>
    public string Problem { get; }

    /// <summary>The names of each case.</summary>
    public IReadOnlyList<CaseNames> Cases { get; }
}
