using TorchSharp.Modules;
using static TorchSharp.torch;

namespace HpoAttributes;

/// <summary>What a checkpoint is of, live: where its parts are read from and written to.</summary>
/// <param name="Tensors">The module's parameters and buffers by name.</param>
/// <param name="OptimizerName">The optimizer's class.</param>
/// <param name="Groups">The optimizer's groups of parameters.</param>
/// <param name="Parameters">What the optimizer keeps of each parameter, group by group.</param>
/// <param name="Generator">The random generator; null for none.</param>
internal sealed record TrainedState(
    IReadOnlyDictionary<string, Tensor> Tensors,
    string OptimizerName,
    IReadOnlyList<optim.ILearningRateController> Groups,
    IReadOnlyList<TrainedParameter> Parameters,
    Generator? Generator)
{
    /// <exception cref="ArgumentException">The optimizer's state is not known whole.</exception>
    public static TrainedState Of(nn.Module module, optim.Optimizer optimizer, Generator? generator)
    {
        ArgumentNullException.ThrowIfNull(module);
        ArgumentNullException.ThrowIfNull(optimizer);
        return new(module.state_dict(), optimizer.GetType().Name, [.. optimizer.ParamGroups], ParametersOf(module, optimizer), generator);
    }

    private static List<TrainedParameter> ParametersOf(nn.Module module, optim.Optimizer optimizer)
    {
        // A class derived from one of TorchSharp's may keep more than its state tells.
        if (optimizer is not OptimizerHelper helper || optimizer.GetType().Assembly != typeof(OptimizerHelper).Assembly)
        {
            throw Unknown(optimizer);
        }

        var names = new Dictionary<nint, string>();
        foreach ((string name, Parameter parameter) in module.named_parameters())
        {
            names.TryAdd(parameter.Handle, name);
        }

        return
        [
            .. helper.parameters().Zip(
                helper.state_dict().State,
                (parameter, state) => new TrainedParameter(
                    names.GetValueOrDefault(parameter.Handle) ?? throw NotOfModule(parameter, nameof(optimizer)),
                    parameter,
                    OptimizerSlots.Of(state) ?? throw Unknown(optimizer))),
        ];
    }

    private static ArgumentException Unknown(optim.Optimizer optimizer)
        => new($"the state of an optimizer of type {optimizer.GetType().Name} cannot be saved whole: those of SGD, Adam, AdamW, RMSProp, Adagrad, Adadelta, Adamax, NAdam, RAdam, ASGD and Rprop can", nameof(optimizer));

    private static ArgumentException NotOfModule(Parameter parameter, string parameterName)
        => new(
            $"the optimizer trains a parameter of the shape {CheckpointFormat.Text(parameter.shape)} that is not the module's: give one module that has all that is trained, " +
            "and create the optimizer after the module was moved to its device", parameterName);
}
