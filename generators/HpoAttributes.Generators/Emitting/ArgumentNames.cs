using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>The names of the generated parameters of <c>Tune</c> and of the objective's constructor, which give way to the user's.</summary>
internal sealed class ArgumentNames
{
    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);

    public ArgumentNames(ObjectiveModel objective)
    {
        List<ParameterModel> parameters = [.. objective.TuneParameters];
        var names = new UniqueNames(parameters.Select(parameter => parameter.Name));
        Options = names.Take("options", "tuningOptions");
        Cancellation = names.Take("cancellationToken", "tuningCancellation");
        Instance = names.Take("instance", "tunedInstance");
        Factory = names.Take("factory", "instanceFactory");
        InstanceOf = names.Take("instanceOf", "tunedInstanceOf");
        IsSingleWorker = names.Take("isSingleWorker", "hasSingleWorker");
        InstanceField = names.Take("_instanceOf", "_tunedInstanceOf");
        FactoryHelper = names.Take("PerWorker", "InstancePerWorker");
        Info = parameters.Exists(parameter => parameter.Name == "Info") ? "this.Info" : "Info";
        foreach (ParameterModel parameter in parameters)
        {
            _fields.Add(parameter.Name, names.Take("_" + parameter.Name, "_" + parameter.Name + "Argument"));
        }
    }

    public string Options { get; }

    public string Cancellation { get; }

    public string Instance { get; }

    public string Factory { get; }

    /// <summary>The function from a worker's index to its instance.</summary>
    public string InstanceOf { get; }

    public string IsSingleWorker { get; }

    public string InstanceField { get; }

    /// <summary>The method that makes an <see cref="InstanceOf"/> of a factory.</summary>
    public string FactoryHelper { get; }

    /// <summary>The objective's property as its constructor sees it.</summary>
    public string Info { get; }

    /// <summary>The field of the objective that keeps an argument.</summary>
    public string Field(ParameterModel parameter) => _fields[parameter.Name];
}
