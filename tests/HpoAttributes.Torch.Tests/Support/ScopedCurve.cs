using System.Collections.Concurrent;
using TorchSharp;
using static TorchSharp.torch;

namespace HpoAttributes.Tests;

/// <summary>Learning curves that hold a dispose scope and, every other one, <c>no_grad</c> over each <c>yield</c>, and say what they find there. The earlier ones are the better ones, so that they go on after later ones have run.</summary>
public static class ScopedCurve
{
    [Objective]
    public static IEnumerable<double> Values(ConcurrentQueue<string> log, ITrialContext trial, [Uniform(0, 1)] double x = 0.5, [Resource(1, 9)] int maxEpochs = 9)
    {
        bool hasGradients = trial.Number % 2 == 1;
        log.Enqueue($"{trial.Number} begins with gradients {is_grad_enabled()}");
        using DisposeScope scope = NewDisposeScope();
        using IDisposable gradients = set_grad_enabled(hasGradients);
        Tensor mine = full([1], trial.Number);
        for (int epoch = 1; epoch <= maxEpochs; epoch++)
        {
            Tensor made = ones(1, requires_grad: true) * mine;
            bool isMine = is_grad_enabled() == hasGradients && made.requires_grad == hasGradients && scope.Contains(made) && scope.DisposablesCount == 1 + (2 * epoch) && made.item<float>() == trial.Number;
            log.Enqueue($"{trial.Number} epoch {epoch} {(isMine ? "is its own" : $"is not: gradients {is_grad_enabled()}, {scope.DisposablesCount} tensors in its scope")}");
            yield return trial.Number + (x / 2) + (0.1 / epoch);
        }
    }
}
