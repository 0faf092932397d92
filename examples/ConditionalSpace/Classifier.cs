using HpoAttributes;

namespace ConditionalSpace;

/// <summary>Logistic regression over polynomial features: the loss on rows that it was not trained on.</summary>
internal static class Classifier
{
    private const int MaxSteps = 400;

    [Objective, Constraint(nameof(FitsBudget))]
    public static double ValidationLoss(
        Points training,
        Points validation,
        Optimizer optimizer,
        Penalty? penalty = null,
        [Ordinal(8, 16, 32, 64, 128, Log = true)] int batchSize = 32,
        [IntRange(1, 40)] int epochs = 10,
        [IntRange(1, 5)] int degree = 1)
    {
        var model = new LogisticRegression(degree);
        var descent = new Descent(optimizer, model.Weights.Length);
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            for (int start = 0; start < training.Count; start += batchSize)
            {
                descent.Step(model.Weights, model.Gradient(training, start, Math.Min(start + batchSize, training.Count), penalty));
            }
        }

        return model.Loss(validation);
    }

    /// <summary>Every trial may take as many steps: small batches for few epochs, or large ones for many.</summary>
    public static bool FitsBudget(int batchSize, int epochs) => epochs * (Points.TrainingCount / batchSize) <= MaxSteps;
}
