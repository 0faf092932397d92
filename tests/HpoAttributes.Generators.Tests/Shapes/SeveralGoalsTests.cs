namespace HpoAttributes.Generators.Tests;

public sealed class SeveralGoalsTests
{
    private const string Net = """
        using HpoAttributes;
        public static class Net
        {
            [Objective(Goal.Minimize, Goal.Maximize)]
            public static (double Error, double Images) Train([Uniform(0, 1)] double x, [IntRange(1, 9)] int size = 9) => (x * size, size);
        }
        """;

    [Fact]
    public void Tune_OfATuple_GivesAFrontAndNoIncumbent()
    {
        string answer = Probes.Run(Net, """
            var result = Net.Tune(Silent(40) with { Searcher = Searchers.Random() });
            bool isFront = true;
            foreach (var record in result.ParetoFront)
            {
                foreach (var other in result.Records)
                {
                    var (a, b) = (record.Values!.Value, other.Values!.Value);
                    isFront &= !(b[0] <= a[0] && b[1] >= a[1] && (b[0] < a[0] || b[1] > a[1]));
                }
            }

            string message = "";
            try { _ = result.Incumbent; } catch (System.InvalidOperationException e) { message = e.Message; }
            return (result.ParetoFront.Count > 1) + " " + isFront + " " + result.IncumbentTrajectory.Count + " " + message;
            """);

        Assert.Equal("True True 0 the objective has 2 goals, so no single trial is the best: use ParetoFront", answer);
    }

    [Fact]
    public void Lines_OfATuple_NameItsElements()
    {
        string answer = Probes.Run(Net, """
            var lines = new System.IO.StringWriter();
            Net.Tune(Silent(1) with { Observers = [new LineObserver(lines)] });
            return lines.ToString();
            """);

        Assert.Contains("trial 0 ends: Error 4.5, Images 9 in ", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(double, double)", "new(1, 2)", "1, 2")]
    [InlineData("(float A, float B)", "(1.5f, 2)", "1.5, 2")]
    [InlineData("System.ValueTuple<double, float>", "(1, 2)", "1, 2")]
    [InlineData("(double value, double config, double trial)", "(1, 2, 3)", "1, 2, 3")]
    [InlineData("System.Threading.Tasks.Task<(double A, float B)>", "System.Threading.Tasks.Task.FromResult((1.0, 2f))", "1, 2")]
    [InlineData("System.Threading.Tasks.ValueTask<(double, double)>", "new((1.0, 2.0))", "1, 2")]
    [InlineData("System.Collections.Generic.IEnumerable<(double A, double B)>", "[(0, 0), (1, 2)]", "1, 2")]
    [InlineData("System.Collections.Generic.IEnumerable<float>", "[3, 1.5f]", "1.5")]
    public void Return_OfEachTuple_IsEvaluated(string type, string value, string answer)
    {
        string source = $"using HpoAttributes; public static class Net {{ [Objective] public static {type} Train([Uniform(0, 1)] double x) => {value}; }}";

        Assert.Equal(answer, Probes.Run(source, "return Values(new NetObjective(), new(0)).ToString();"));
    }

    [Fact]
    public void Tensors_Yielded_AreReadAndDisposedOneByOne()
    {
        var setup = new GeneratorSetup { References = [TorchLibraries.TorchSharp, TorchLibraries.Torch] };
        const string source = """
            using System.Collections.Generic;
            using HpoAttributes;
            public static class Net
            {
                public static readonly TorchSharp.torch.Tensor First = new(0.5), Second = new(0.25);
                public static bool WasFirstDisposed;
                [Objective] public static IEnumerable<TorchSharp.torch.Tensor> Train([Uniform(0, 1)] double x)
                {
                    yield return First;
                    WasFirstDisposed = First.IsDisposed;
                    yield return Second;
                }
            }
            """;

        Assert.Equal("0.25 True True", Probes.Run(setup, source, """return Evaluate(new NetObjective(), new(0)) + " " + Net.WasFirstDisposed + " " + Net.Second.IsDisposed;""", TorchLibraries.TorchImages));
    }
}
