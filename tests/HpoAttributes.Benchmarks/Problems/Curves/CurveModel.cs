namespace HpoAttributes.Benchmarks;

/// <summary>The regressor of learning curves, as in a surrogate's file: of the logarithm of the error, for each epoch a process over the same points.</summary>
/// <param name="Epochs">How many epochs a full training has.</param>
/// <param name="Lengthscale">A length for each feature.</param>
/// <param name="Mean">For each epoch the mean.</param>
/// <param name="X">The points that were trained at.</param>
/// <param name="Alpha">For each point, and for each epoch, its weight.</param>
/// <param name="Residual">For each point, and for each epoch, what the process leaves over.</param>
/// <param name="LogEpochCost">The logarithm of the seconds of an epoch: a constant, then a factor for each feature.</param>
internal sealed record CurveModel(int Epochs, double[] Lengthscale, double[] Mean, double[][] X, double[][] Alpha, double[][] Residual, double[] LogEpochCost);
