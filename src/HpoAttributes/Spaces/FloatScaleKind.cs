// Linked into the generator: netstandard2.0 API only.
namespace HpoAttributes;

/// <summary>How floating-point values are spread over the unit scale.</summary>
internal enum FloatScaleKind
{
    /// <summary>Evenly.</summary>
    Linear,

    /// <summary>The logarithm evenly.</summary>
    Log,

    /// <summary>The logarithm of the distance from 1 evenly: dense near the upper end.</summary>
    ReverseLog,

    /// <summary>By a truncated normal distribution.</summary>
    Normal,

    /// <summary>The logarithm by a truncated normal distribution.</summary>
    LogNormal,
}
