using TorchSharp.Modules;
using static TorchSharp.torch;

namespace HpoAttributes;

/// <summary>
/// What an optimizer keeps of one parameter, by name. TorchSharp's own loading puts tensors on the CPU as 32-bit floats and into the current dispose scope, whatever the parameter is.
/// </summary>
/// <param name="Tensors">Tensors of the parameter's shape, each perhaps not there yet.</param>
/// <param name="Numbers">Numbers, as 64 bits.</param>
internal sealed record OptimizerSlots(IReadOnlyList<OptimizerSlot<Tensor?>> Tensors, IReadOnlyList<OptimizerSlot<long>> Numbers)
{
    /// <summary>The slots of a state; null where its class is not known.</summary>
    public static OptimizerSlots? Of(OptimizerState state) => state switch
    {
        SGD.State sgd => new([new("momentum_buffer", () => sgd.momentum_buffer, value => sgd.momentum_buffer = value)], []),
        Adam.State adam => new(
            [
                new("exp_avg", () => adam.exp_avg, value => adam.exp_avg = value),
                new("exp_avg_sq", () => adam.exp_avg_sq, value => adam.exp_avg_sq = value),
                new("max_exp_avg_sq", () => adam.max_exp_avg_sq, value => adam.max_exp_avg_sq = value),
            ],
            [new("step", () => adam.step, value => adam.step = value)]),
        AdamW.State adamW => new(
            [
                new("exp_avg", () => adamW.exp_avg, value => adamW.exp_avg = value),
                new("exp_avg_sq", () => adamW.exp_avg_sq, value => adamW.exp_avg_sq = value),
                new("max_exp_avg_sq", () => adamW.max_exp_avg_sq, value => adamW.max_exp_avg_sq = value),
            ],
            [new("step", () => adamW.step, value => adamW.step = value)]),
        RMSProp.State rms => new(
            [
                new("square_avg", () => rms.square_avg, value => rms.square_avg = value),
                new("momentum_buffer", () => rms.momentum_buffer, value => rms.momentum_buffer = value),
                new("grad_avg", () => rms.grad_avg, value => rms.grad_avg = value),
            ],
            [new("step", () => rms.step, value => rms.step = value)]),
        Adagrad.State adagrad => new(
            [new("sum", () => adagrad.sum, value => adagrad.sum = value)],
            [new("step", () => adagrad.step, value => adagrad.step = value)]),
        Adadelta.State adadelta => new(
            [
                new("square_avg", () => adadelta.square_avg, value => adadelta.square_avg = value),
                new("acc_delta", () => adadelta.acc_delta, value => adadelta.acc_delta = value),
            ],
            [new("step", () => adadelta.step, value => adadelta.step = value)]),
        _ => OfRarer(state),
    };

    private static OptimizerSlots? OfRarer(OptimizerState state) => state switch
    {
        Adamax.State adamax => new(
            [
                new("exp_avg", () => adamax.exp_avg, value => adamax.exp_avg = value),
                new("exp_inf", () => adamax.exp_inf, value => adamax.exp_inf = value),
            ],
            [new("step", () => adamax.step, value => adamax.step = value)]),
        NAdam.State nadam => new(
            [
                new("exp_avg", () => nadam.exp_avg, value => nadam.exp_avg = value),
                new("exp_avg_sq", () => nadam.exp_avg_sq, value => nadam.exp_avg_sq = value),
            ],
            [
                new("step", () => nadam.step, value => nadam.step = value),
                Real("mu_product", () => nadam.mu_product, value => nadam.mu_product = value),
            ]),
        RAdam.State radam => new(
            [
                new("exp_avg", () => radam.exp_avg, value => radam.exp_avg = value),
                new("exp_avg_sq", () => radam.exp_avg_sq, value => radam.exp_avg_sq = value),
            ],
            [new("step", () => radam.step, value => radam.step = value)]),
        ASGD.State asgd => new(
            [new("ax", () => asgd.ax, value => asgd.ax = value)],
            [
                new("step", () => asgd.step, value => asgd.step = value),
                Real("eta", () => asgd.eta, value => asgd.eta = value),
                Real("mu", () => asgd.mu, value => asgd.mu = value),
            ]),
        Rprop.State rprop => new(
            [
                new("prev", () => rprop.prev, value => rprop.prev = value),
                new("step_size", () => rprop.step_size, value => rprop.step_size = value),
            ],
            [new("step", () => rprop.step, value => rprop.step = value)]),
        _ => null,
    };

    private static OptimizerSlot<long> Real(string name, Func<double> get, Action<double> set)
        => new(name, () => BitConverter.DoubleToInt64Bits(get()), bits => set(BitConverter.Int64BitsToDouble(bits)));
}
