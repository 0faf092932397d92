using static TorchSharp.torch;

namespace HpoAttributes;

/// <summary>A parameter that an optimizer trains.</summary>
/// <param name="Name">Its name in the module.</param>
/// <param name="Tensor">The parameter.</param>
/// <param name="Slots">What the optimizer keeps of it.</param>
internal sealed record TrainedParameter(string Name, Tensor Tensor, OptimizerSlots Slots);
