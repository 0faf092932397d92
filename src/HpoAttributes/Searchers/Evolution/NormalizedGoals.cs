using MathNet.Numerics.LinearAlgebra;

namespace HpoAttributes;

/// <summary>
/// Moves vectors to be minimised so that the ideal point is 0 and the hyperplane through their extreme points meets each axis at 1 (Deb and Jain 2014, algorithm 2).
/// </summary>
internal static class NormalizedGoals
{
    // What the other goals weigh where a vector is sought that is extreme in one.
    private const double AxisWeight = 1e-6;

    // Axes that are met closer to the ideal point say that the extreme points are not in general position.
    private const double LeastIntercept = 1e-10;

    public static double[][] Of(double[][] values)
    {
        int goals = values[0].Length;
        double[] ideal = [.. Enumerable.Range(0, goals).Select(goal => values.Min(vector => vector[goal]))];
        double[][] moved = Array.ConvertAll(values, vector => Array.ConvertAll([.. Enumerable.Range(0, goals)], goal => Math.Min(vector[goal] - ideal[goal], double.MaxValue)));
        double[] ends = Intercepts(moved) ?? Nadir(moved);
        foreach (double[] vector in moved)
        {
            for (int goal = 0; goal < goals; goal++)
            {
                vector[goal] = ends[goal] > 0 ? vector[goal] / ends[goal] : 0;
            }
        }

        return moved;
    }

    /// <summary>Where the hyperplane through the extreme points meets the axes; null where it does not.</summary>
    private static double[]? Intercepts(double[][] moved)
    {
        int goals = moved[0].Length;
        double[][] extremes = [.. Enumerable.Range(0, goals).Select(axis => moved.MinBy(vector => Reach(vector, axis))!)];
        double[] inverses = [.. Matrix<double>.Build.DenseOfRowArrays(extremes).Solve(Vector<double>.Build.Dense(goals, 1))];
        double[] intercepts = Array.ConvertAll(inverses, inverse => 1 / inverse);
        return Array.TrueForAll(intercepts, intercept => double.IsFinite(intercept) && intercept > LeastIntercept) ? intercepts : null;
    }

    private static double Reach(double[] vector, int axis)
    {
        double reach = 0;
        for (int goal = 0; goal < vector.Length; goal++)
        {
            reach = Math.Max(reach, goal == axis ? vector[goal] : vector[goal] / AxisWeight);
        }

        return reach;
    }

    private static double[] Nadir(double[][] moved)
    {
        List<double[]> front = Dominance.NotDominated(moved);
        return [.. Enumerable.Range(0, moved[0].Length).Select(goal => front.Max(vector => vector[goal]))];
    }
}
