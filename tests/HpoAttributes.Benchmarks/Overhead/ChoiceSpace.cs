namespace HpoAttributes.Benchmarks;

/// <summary>Ten categories and nothing else: the space is finite, and no continuous factor leaves few kernels to sum.</summary>
public static class ChoiceSpace
{
    /// <summary>A sum.</summary>
    /// <param name="activation">A category.</param>
    /// <param name="gate">A category.</param>
    /// <param name="norm">A category.</param>
    /// <param name="pool">A category.</param>
    /// <param name="optimizer">A category.</param>
    /// <param name="schedule">A category.</param>
    /// <param name="init">A category.</param>
    /// <param name="augmentation">A category.</param>
    /// <param name="loss">A category.</param>
    /// <param name="padding">A category.</param>
    [Objective]
    public static double Loss(
        [Choice("relu", "gelu", "tanh", "silu", "elu", "selu", "mish", "none")] string activation,
        [Choice("relu", "gelu", "tanh", "silu", "elu", "selu", "mish", "none")] string gate,
        [Choice("batch", "layer", "group", "instance", "rms", "none")] string norm,
        [Choice("max", "mean", "blur", "stride")] string pool,
        [Choice("sgd", "adam", "adamw", "lamb", "lion", "rmsprop")] string optimizer,
        [Choice("constant", "cosine", "linear", "step", "cyclic")] string schedule,
        [Choice("he", "xavier", "orthogonal", "normal")] string init,
        [Choice("none", "flip", "crop", "mixup", "cutmix", "auto")] string augmentation,
        [Choice("hinge", "cross", "focal", "smooth")] string loss,
        [Choice("zeros", "reflect", "replicate", "circular")] string padding)
        => activation.Length + gate.Length + norm.Length + pool.Length + optimizer.Length + schedule.Length + init.Length + augmentation.Length + loss.Length + padding.Length;
}
