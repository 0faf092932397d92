using HpoAttributes.Benchmarks;

IBenchmark[] benchmarks = [new SampleBenchmark(), new TorchBenchmark(), new TunerBenchmark(), new GeneratorBenchmark()];
IBenchmark? benchmark = benchmarks.FirstOrDefault(candidate => args is [string name] && candidate.Name == name);
if (benchmark is null)
{
    Console.Error.WriteLine($"usage: HpoAttributes.Benchmarks NAME, where NAME is one of: {string.Join(", ", benchmarks.Select(candidate => candidate.Name))}");
    return (int)Outcome.NotMeasured;
}

Verdict verdict = benchmark.Run();
Console.WriteLine(verdict.Words);
return (int)verdict.Outcome;
