namespace HpoAttributes.Generators.Models;

/// <summary>What an objective's value is.</summary>
internal enum ReturnValue
{
    /// <summary>A <c>double</c>, or a <c>float</c>, which converts to it.</summary>
    Number,

    /// <summary>TorchSharp's tensor of one element, which the generated code reads and disposes.</summary>
    Tensor,

    /// <summary>A tuple of numbers, one for each goal.</summary>
    Tuple,
}
