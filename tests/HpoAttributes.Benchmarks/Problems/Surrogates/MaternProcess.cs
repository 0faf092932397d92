namespace HpoAttributes.Benchmarks;

/// <summary>The mean of a Gaussian process with a Matérn-5/2 kernel.</summary>
internal sealed class MaternProcess(SurrogateModel model)
{
    public double Predict(double[] features)
    {
        double sum = model.Mean;
        for (int i = 0; i < model.X!.Length; i++)
        {
            sum += model.Alpha![i] * Kernel(features, model.X[i]);
        }

        return sum;
    }

    private double Kernel(double[] left, double[] right)
    {
        double squares = 0;
        for (int i = 0; i < left.Length; i++)
        {
            double scaled = (left[i] - right[i]) / model.Lengthscale![i];
            squares += scaled * scaled;
        }

        double distance = Math.Sqrt(5 * squares);
        return (1 + distance + (distance * distance / 3)) * Math.Exp(-distance);
    }
}
