namespace HpoAttributes.Benchmarks;

/// <summary>A category.</summary>
public enum Activation
{
    /// <summary>max(0, x).</summary>
    Relu,

    /// <summary>The hyperbolic tangent.</summary>
    Tanh,

    /// <summary>x times its logistic function.</summary>
    Silu,
}
