namespace HpoAttributes.Benchmarks;

/// <summary>The errors that a <see cref="CurveModel"/> gives.</summary>
/// <param name="model">The model.</param>
/// <param name="cap">The largest error.</param>
internal sealed class LearningCurves(CurveModel model, double cap)
{
    /// <summary>The error after each epoch: the process, plus what it leaves over at the nearest point that was trained at.</summary>
    public double[] At(double[] features)
    {
        double[] logs = [.. model.Mean];
        (int nearest, double least) = (0, double.PositiveInfinity);
        for (int i = 0; i < model.X.Length; i++)
        {
            double squares = SquaredDistance(features, model.X[i]);
            (nearest, least) = squares < least ? (i, squares) : (nearest, least);
            Vectors.AddScaled(Matern52.At(squares).Value, model.Alpha[i], logs);
        }

        Vectors.AddScaled(1, model.Residual[nearest], logs);
        return Array.ConvertAll(logs, log => Math.Min(cap, Math.Exp(log)));
    }

    private double SquaredDistance(double[] left, double[] right)
    {
        double squares = 0;
        for (int i = 0; i < left.Length; i++)
        {
            double scaled = (left[i] - right[i]) / model.Lengthscale[i];
            squares += scaled * scaled;
        }

        return squares;
    }
}
