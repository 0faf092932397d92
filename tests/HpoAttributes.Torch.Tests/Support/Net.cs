using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace HpoAttributes.Tests;

// What docs/torchsharp.md shows.
public static class Net
{
    [Objective]
    public static IEnumerable<double> Loss(
        Tensor inputs, Tensor targets, ITrialContext trial,
        [LogUniform(1e-3, 1)] double learningRate = 0.05, [IntRange(4, 64)] int hidden = 16, [Resource(1, 27)] int maxEpochs = 27)
    {
        using Generator generator = trial.CreateGenerator();
        using Sequential model = nn.Sequential(
            ("hidden", nn.Linear(inputs.size(1), hidden)), ("relu", nn.ReLU()),
            ("dropout", new SeededDropout(0.1, generator)), ("output", nn.Linear(hidden, 1)));
        TorchInit.XavierUniform(model, generator);
        using optim.Optimizer optimizer = optim.Adam(model.parameters(), learningRate);

        trial.TryLoad(model, optimizer, generator);            // goes on from the checkpoint, where there is one
        for (int epoch = trial.LoadedResource + 1; epoch <= maxEpochs; epoch++)
        {
            double loss = Epoch(model, optimizer, inputs, targets);
            trial.Save(epoch, model, optimizer, generator);    // before the yield of the same epoch
            yield return loss;
        }
    }

    private static double Epoch(Sequential model, optim.Optimizer optimizer, Tensor inputs, Tensor targets)
    {
        using DisposeScope step = NewDisposeScope();           // frees what the step computes
        model.zero_grad();
        Tensor loss = nn.functional.mse_loss(model.forward(inputs), targets);
        loss.backward();
        optimizer.step();
        return loss.item<float>();
    }
}
