namespace HpoAttributes.SpaceChecks;

/// <summary>Groups of every kind, three deep, with constraints of their own and of the objective.</summary>
internal static class Network
{
    [Objective, Constraint(nameof(Fits)), Constraint(nameof(IsNotAll))]
    public static double Loss(
        Optimizer optimizer,
        Restart restart,
        Momentum? momentum = null,
        Decay? decay = null,
        [IntRange(1, 8)] int layers = 2,
        [LogIntRange(8, 512)] int width = 64)
    {
        double rate = optimizer switch
        {
            Optimizer.Sgd { Momentum: { } own } sgd => sgd.LearningRate / (1 - own.Rate),
            Optimizer.Sgd sgd => sgd.LearningRate,
            Optimizer.Adam { Decay: Decay.Cosine cosine } adam => adam.LearningRate * 10 / cosine.Period,
            Optimizer.Adam adam => adam.LearningRate * 10,
            _ => 0.01,
        };
        return Math.Pow(Math.Log10(rate) + 1.5, 2) + (1.0 / width) + (momentum?.Rate ?? 0) + (decay is null ? 0 : 0.1) + (0.01 * layers) + (0.001 * restart.Times);
    }

    public static bool Fits(int width, int layers) => width * layers <= 1024;

    internal static bool IsNotAll(in int layers) => layers != 7;
}
