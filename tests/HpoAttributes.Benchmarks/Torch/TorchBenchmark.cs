using TorchSharp;

namespace HpoAttributes.Benchmarks;

/// <summary>Training with TorchSharp against PyTorch, the tuner's share in it, and its memory.</summary>
internal sealed class TorchBenchmark : IBenchmark
{
    private const double StepAim = 0.65;
    private const double ShareAim = 0.02;
    private const double MemoryAim = 1.2;

    public string Name => "torch";

    public Verdict Run()
    {
        TorchRuntime.EnsureLoaded();
        torch.set_num_threads(1);
        double memory = MemoryGrowth.Measure();
        (double share, double againstBare, double least, double most) = TunerShare.Measure();
        double? step = MeasureStep();
        string others = $"a study spends {share:P2} beyond the training itself (aim: below {ShareAim:P0}; against a bare loop {againstBare:P2}, from {least:P1} to {most:P1}), and memory after 20 trials is {memory:F3} of that after 2 (aim: at most {MemoryAim})";
        if (step is null)
        {
            return new(Outcome.NotMeasured, $"not measured: no Python with PyTorch 1.x was found (on Debian: apt install python3-torch); {others}");
        }

        bool isMet = step <= StepAim && share < ShareAim && memory <= MemoryAim;
        return new(isMet ? Outcome.Met : Outcome.NotMet, $"a LeNet step takes {step:F3} of the CPU time of PyTorch 1.x (aim: at most {StepAim}), {others}");
    }

    /// <summary>The ratio to Debian's PyTorch 1.x, which the aim is about; newer ones are measured and shown too.</summary>
    private static double? MeasureStep()
    {
        double? step = null;
        foreach (PythonPeer peer in PythonPeer.StartAll())
        {
            using (peer)
            {
                double ratio = StepRatio.Measure(peer);
                Console.WriteLine($"median ratio to PyTorch {peer.Version}: {ratio:F3}");
                step = peer.Version.StartsWith("1.", StringComparison.Ordinal) ? ratio : step;
            }
        }

        return step;
    }
}
