using HpoAttributes.Benchmarks;

IBenchmark[] benchmarks = [new SampleBenchmark(), new TorchBenchmark(), new TunerBenchmark(), new GeneratorBenchmark(), new SearchersBenchmark(), new OverheadBenchmark(), new MultiFidelityBenchmark(), new EngineBenchmark()];
IBenchmark? benchmark = benchmarks.FirstOrDefault(candidate => args is [string name, .. string[] words] && candidate.Name == name && candidate.Accept(words));
if (benchmark is null)
{
    Console.Error.WriteLine($"usage: HpoAttributes.Benchmarks NAME, where NAME is one of: {string.Join(", ", benchmarks.Select(candidate => $"{candidate.Name} {candidate.Usage}".TrimEnd()))}");
    return (int)Outcome.NotMeasured;
}

Verdict verdict = benchmark.Run();
Console.WriteLine(verdict.Words);
return (int)verdict.Outcome;
