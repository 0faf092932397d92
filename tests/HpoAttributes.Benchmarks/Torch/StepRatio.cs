using FashionMnistExample;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace HpoAttributes.Benchmarks;

/// <summary>LeNet's training step here against the same one in PyTorch: CPU time, one thread each, by turns.</summary>
internal static class StepRatio
{
    private const int Steps = 100;
    private const int Rounds = 7;

    /// <summary>Measures against one peer and writes a line for each round.</summary>
    /// <returns>The median of our CPU time over the peer's.</returns>
    public static double Measure(PythonPeer peer)
    {
        LabelledImages images = SmallStudy.Noise(Steps).Train;
        using Generator generator = TorchRandom.CreateGenerator(0);
        using Sequential model = LeNet.Create(CPU, generator);
        using optim.Optimizer optimizer = optim.SGD(model.parameters(), 0.1);
        void RunOurs() => Training.RunEpoch(model, optimizer, images, SmallStudy.Batch, generator);
        RunOurs();
        peer.Run(Steps);
        var ratios = new double[Rounds];
        Console.WriteLine($"LeNet step, batch 128, one thread, CPU time in ms | TorchSharp | PyTorch {peer.Version} | ratio");
        for (int round = 0; round < Rounds; round++)
        {
            double ours = CpuTime.Of(RunOurs);
            double theirs = peer.Run(Steps);
            ratios[round] = ours / theirs;
            Console.WriteLine($"round {round + 1} | {1000 * ours / Steps:F2} | {1000 * theirs / Steps:F2} | {ratios[round]:F3}");
        }

        return Medians.Of(ratios);
    }
}
