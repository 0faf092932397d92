using System.Globalization;
using ConditionalSpace;
using HpoAttributes;

if (args.FirstOrDefault(option => option != "--smoke") is { } unknown)
{
    Console.Error.WriteLine($"unknown option '{unknown}': the only one is --smoke");
    return 2;
}

(Points training, Points validation) = Points.Generate(seed: 1);
TuningResult<ClassifierConfig> result = Classifier.Tune(training, validation, options: new() { Trials = args.Length == 0 ? 60 : 6, Seed = 7 });

// A combination that makes no sense, Adam with a momentum, cannot be written down: so there is nothing to check here.
ClassifierConfig best = result.Incumbent.Config;
string optimizer = best.Optimizer switch
{
    Optimizer.Sgd { Momentum: null } sgd => Text($"plain SGD at learning rate {sgd.LearningRate:G3}"),
    Optimizer.Sgd { Momentum: { IsNesterov: var isNesterov, Decay: var decay } } sgd => Text($"SGD at learning rate {sgd.LearningRate:G3} with {(isNesterov ? "Nesterov " : "")}momentum {decay:G3}"),
    Optimizer.Adam { LearningRate: var rate, Beta: var beta } => Text($"Adam at learning rate {rate:G3} with beta {beta:G3}"),
    _ => throw new InvalidOperationException($"there is no {best.Optimizer}"),
};
string penalty = best.Penalty is { L2: var l2 } ? Text($"L2 penalty {l2:G2}") : "no penalty";
Console.WriteLine(Text($"best: loss {result.Incumbent.Value:F4} with {optimizer}, {penalty}, {best.Epochs} epochs of batches of {best.BatchSize}, degree {best.Degree}"));
return 0;

static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
