namespace HpoAttributes.Generators.Tests;

public sealed class InstanceObjectiveTests
{
    private const string Trainer = """
        using System.Threading;
        using System.Threading.Tasks;
        using HpoAttributes;

        namespace My.App;

        public sealed class Trainer(int offset)
        {
            public int Calls { get; private set; }

            [Objective(Goal.Maximize)]
            public async Task<double> FitAsync([Uniform(0, 1)] double dropout, ITrialContext trial, int epochs = 2, CancellationToken cancellationToken = default)
            {
                await Task.Yield();
                Calls++;
                return dropout + epochs + offset + trial.Number + Calls * 1000;
            }
        }
        """;

    [Fact]
    public void Trainer_Generated_MatchesGoldenFile() => GeneratorRun.Of(Trainer).Compiles().Matches("Trainer");

    [Fact]
    public void Trainer_BelowCSharp14_MatchesGoldenFile()
        => GeneratorRun.Of(new GeneratorSetup { Language = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12 }, Trainer).Compiles().Matches("TrainerCSharp12");

    [Fact]
    public void Factory_OnPrepare_CreatesTheInstanceOfEachWorkerOnce()
    {
        string answer = Probes.Run(Trainer, """
            int created = 0;
            var objective = new My.App.TrainerObjective(() => { created++; return new My.App.Trainer(10); });
            string text = created + " ";
            objective.Prepare(0);
            objective.Prepare(0);
            text += created + " ";
            Evaluate(objective, new My.App.TrainerConfig(0.5));
            objective.Prepare(1);
            return text + created;
            """);

        Assert.Equal("0 1 2", answer);
    }

    [Fact]
    public void Instance_Evaluated_IsSharedAndSingleWorker()
    {
        string answer = Probes.Run(Trainer, """
            var objective = new My.App.TrainerObjective(new My.App.Trainer(10), epochs: 5);
            return Evaluate(objective, new My.App.TrainerConfig(0.5)) + " " + Evaluate(objective, new My.App.TrainerConfig(0.5), worker: 1) + " " + objective.Info.IsSingleWorker + " " + objective.Info.Goals[0];
            """);

        Assert.Equal("1018.5 2018.5 True Maximize", answer);
    }

    [Fact]
    public void Factory_Evaluated_IsCalledOncePerWorker()
    {
        string answer = Probes.Run(Trainer, """
            int made = 0;
            var objective = new My.App.TrainerObjective(() => new My.App.Trainer(10 * ++made));
            string first = Evaluate(objective, new My.App.TrainerConfig(0.5));
            string second = Evaluate(objective, new My.App.TrainerConfig(0.5), worker: 1);
            string third = Evaluate(objective, new My.App.TrainerConfig(0.5));
            return first + " " + second + " " + third + " " + made + " " + objective.Info.IsSingleWorker;
            """);

        Assert.Equal("1015.5 1025.5 2015.5 2 False", answer);
    }

    [Fact]
    public void Instance_Null_IsNamed()
    {
        string answer = Probes.Run(Trainer, """
            try { _ = new My.App.TrainerObjective((My.App.Trainer)null!); return ""; } catch (System.ArgumentNullException e) { return e.ParamName!; }
            """);

        Assert.Equal("instance", answer);
    }

    [Theory]
    [InlineData("[ThreadSafeObjective] public class Net", false)]
    [InlineData("public class Net", true)]
    [InlineData("public record Net", true)]
    [InlineData("public struct Net", true)]
    [InlineData("public record struct Net", true)]
    [InlineData("public readonly struct Net", true)]
    public void Host_OfEachKind_IsTunedByInstanceAndByFactory(string declaration, bool isSingle)
    {
        string source = $$"""
            using HpoAttributes;
            {{declaration}} { [Objective] public double Train([Uniform(0, 1)] double x) => x; }
            public static class Use
            {
                public static TuningResult<NetConfig> A(Net net) => net.Tune();
                public static TuningResult<NetConfig> B() => Net.Tune(() => new Net());
                public static System.Threading.Tasks.Task C(Net net) => net.TuneAsync(new TuningOptions());
                public static System.Threading.Tasks.Task D() => Net.TuneAsync(factory: () => new Net(), cancellationToken: default);
            }
            """;

        Assert.Equal($"0.5 {isSingle}", Probes.Run(source, """var o = new NetObjective(new Net()); return Evaluate(o, new NetConfig(0.5)) + " " + o.Info.IsSingleWorker;"""));
    }

    [Fact]
    public void Interface_AsHost_IsTuned()
    {
        const string source = """
            using HpoAttributes;
            public interface INet { [Objective] double Train([Uniform(0, 1)] double x); }
            public class Net : INet { public double Train(double x) => x; }
            public static class Use { public static TuningResult<INetConfig> A(INet net) => net.Tune(); public static TuningResult<INetConfig> B() => INet.Tune(() => new Net()); }
            """;

        Assert.Equal("0.5", Probes.Run(source, "return Evaluate(new INetObjective(new Net()), new INetConfig(0.5));"));
    }

    [Fact]
    public void AbstractClass_AsHost_IsTuned()
        => GeneratorRun.Of("""
            using HpoAttributes;
            public abstract class Net { [Objective] public abstract double Train([Uniform(0, 1)] double x); }
            public static class Use { public static TuningResult<NetConfig> A(Net net) => net.Tune(); }
            """).Compiles();

    [Theory]
    [InlineData("instance")]
    [InlineData("factory")]
    [InlineData("instanceOf")]
    [InlineData("isSingleWorker")]
    [InlineData("_instanceOf")]
    [InlineData("PerWorker")]
    [InlineData("worker")]
    [InlineData("instances")]
    [InlineData("_")]
    public void FixedArgument_CalledLikeAGeneratedName_Compiles(string name)
    {
        string source = $$"""
            using HpoAttributes;
            public class Net { [Objective] public double Train([Uniform(0, 1)] double x, double {{name}}) => {{name}}; }
            public static class Use { public static TuningResult<NetConfig> A(Net net) => net.Tune(1); public static TuningResult<NetConfig> B() => Net.Tune(() => new Net(), {{name}}: 2); }
            """;

        Assert.Equal("7 8", Probes.Run(source, """return Evaluate(new NetObjective(new Net(), 7), new(0)) + " " + Evaluate(new NetObjective(() => new Net(), 8), new(0));"""));
    }
}
