namespace HpoAttributes.Generators.Tests;

/// <summary>Every shape that an objective can have: its golden file, its second run from the cache, and what it answers when it runs.</summary>
public sealed class ShapeTests
{
    private const string Head = """
        using System.Collections.Generic;
        using System.Runtime.CompilerServices;
        using System.Threading;
        using System.Threading.Tasks;
        using HpoAttributes;


        """;

    private static readonly Dictionary<string, ShapeCase> Cases = new(StringComparer.Ordinal)
    {
        ["ValueTask"] = new(
            """
            public static class Net
            {
                [Objective(Goal.Maximize)]
                public static async ValueTask<float> TrainAsync([Uniform(0, 1)] double x, CancellationToken token)
                {
                    await Task.Delay(1, token);
                    return (float)x;
                }
            }
            """,
            """var o = new NetObjective(); return Evaluate(o, new(0.5)) + " " + o.Info.IsAsync + " " + o.Info.Metrics[0];""",
            "0.5 True value"),
        ["Tuple"] = new(
            """
            public static class Net
            {
                [Objective(Goal.Minimize, Goal.Maximize)]
                public static (double Error, float @class) Train([Uniform(0, 1)] double x, int epochs = 3) => (x, epochs);
            }
            """,
            """var o = new NetObjective(epochs: 7); return Values(o, new(0.5)) + " " + string.Join(",", o.Info.Goals) + " " + string.Join(",", o.Info.Metrics);""",
            "0.5, 7 Minimize,Maximize Error,class"),
        ["TupleOfEight"] = new(
            """
            public static class Net
            {
                [Objective]
                public static Task<(double, double, double, double, double, double, double, double Last)> Train([Uniform(0, 1)] double x, CancellationToken token)
                    => Task.Run(() => (x, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0), token);
            }
            """,
            """var o = new NetObjective(); return Values(o, new(0.5)) + " " + o.Info.Goals.Count + o.Info.Goals[7] + " " + o.Info.Metrics[0] + o.Info.Metrics[7];""",
            "0.5, 2, 3, 4, 5, 6, 7, 8 8Minimize Item1Last"),
        ["Iterator"] = new(
            """
            public static class Net
            {
                [Objective]
                public static IEnumerable<double> Train([Uniform(0, 1)] double x, [Resource(2, 9)] int maxEpochs = 5)
                {
                    for (int epoch = 1; ; epoch++)
                    {
                        yield return x + epoch + 100 * maxEpochs;
                    }
                }
            }
            """,
            """var o = new NetObjective(); return Evaluate(o, new(0.5)) + " " + o.Info.Resource!.Value.Min + o.Info.Resource.Value.Max + " " + Net.Tune(Silent(2)).Records[1].Trial.Measurements.Count;""",
            "404.5 29 9"),
        ["AsyncIterator"] = new(
            """
            namespace My.App;

            public sealed class Trainer(int offset)
            {
                [Objective(Goal.Maximize, Goal.Minimize)]
                public async IAsyncEnumerable<(float Accuracy, double Seconds)> FitAsync(
                    [LogUniform(0.01, 1)] double x,
                    [PerWorker] int device,
                    ITrialContext trial,
                    [EnumeratorCancellation] CancellationToken token = default)
                {
                    await Task.Delay(1, token);
                    yield return (1, 1);
                    yield return ((float)x, offset + device + trial.Number);
                }
            }
            """,
            """var o = new My.App.TrainerObjective(new My.App.Trainer(1000), [10, 20]); return Values(o, new(0.5), worker: 1) + " " + o.Info.IsAsync + o.Info.IsSingleWorker;""",
            "0.5, 1023 TrueTrue"),
        ["ContextAndToken"] = new(
            """
            public static class Net
            {
                [Objective]
                public static double Train(ITrialContext trial, [Uniform(0, 1)] double x, string data, CancellationToken token)
                    => x + trial.Number + data.Length + (token.CanBeCanceled ? 100 : 0);
            }
            """,
            """return Evaluate(new NetObjective("abc"), new(0.5));""",
            "6.5"),
        ["Resource"] = new(
            """
            public class Net
            {
                [Objective]
                public double Train([Resource(1, 27)] int maxEpochs, [Uniform(0, 1)] double x) => x + maxEpochs;
            }
            """,
            """return Evaluate(new NetObjective(new Net()), new(0.5)) + " " + new Net().Tune(Silent(1)).Records[0].Value;""",
            "4.5 27.5"),
        ["NestedRecord"] = new(
            """
            namespace My.App
            {
                public partial class Outer
                {
                    internal sealed record Net(double Offset)
                    {
                        [Objective] public double Train([Uniform(0, 1)] double x) => x + Offset;
                    }
                }
            }
            """,
            """return Evaluate(new My.App.OuterNetObjective(new My.App.Outer.Net(3)), new(0.5)) + " " + My.App.OuterNetTuning.Tune(new My.App.Outer.Net(3), Silent(1)).Records.Count;""",
            "3.5 1"),
        ["ReadonlyRecordStruct"] = new(
            """
            public readonly record struct Net(double Offset)
            {
                [Objective] public IEnumerable<double> Train([Uniform(0, 1)] double x) => [x, x + Offset];
            }
            """,
            """return Evaluate(new NetObjective(new Net(3)), new(0.5)) + " " + Evaluate(new NetObjective(() => new Net(4)), new(0.5)) + " " + new Net(5).Tune(Silent(2)).Records.Count;""",
            "3.5 4.5 2"),
        ["Interface"] = new(
            """
            public interface INet
            {
                [Objective] Task<double> TrainAsync([Uniform(0, 1)] double x, CancellationToken token);

                [Objective(Name = "Fast")] static double Estimate([Uniform(0, 1)] double x) => -x;
            }

            public sealed class Net : INet
            {
                public Task<double> TrainAsync(double x, CancellationToken token) => Task.FromResult(x);
            }
            """,
            """return Evaluate(new INetObjective(new Net()), new(0.5)) + " " + Evaluate(new INetFastObjective(), new(0.5)) + " " + INet.Tune(() => new Net(), Silent(2) with { Workers = 2 }).Records.Count;""",
            "0.5 -0.5 2"),
        ["Keywords"] = new(
            """
            namespace @namespace.@class
            {
                public class @record
                {
                    public class @event
                    {
                        [Objective]
                        public static IEnumerable<(double @return, double @await)> @yield(
                            [Uniform(0, 1)] double @field, [Uniform(0, 1)] double @event, int @extension, [Resource(1, 2)] int @await, ITrialContext @class, CancellationToken @record)
                            => [(@field, @extension + @await + @class.Number)];
                    }
                }
            }
            """,
            """return Values(new @namespace.@class.recordeventObjective(5), new(0.5, 0.25)) + " " + @namespace.@class.recordeventTuning.Tune(5, Silent(1)).Records[0].Values;""",
            "0.5, 12 0.5, 7"),
        ["Overloads"] = new(
            """
            public static class Net
            {
                [Objective] public static double Train([Uniform(0, 1)] double x) => x;
                [Objective(Name = "Long")] public static IEnumerable<double> Train([Uniform(0, 1)] double x, [Resource(1, 3)] int epochs) => [x, x + epochs];
                [Objective(Name = "Both")] public static (double, double) Train([Uniform(0, 1)] double x, string y) => (x, y.Length);
            }
            """,
            """return Evaluate(new NetObjective(), new(0.5)) + " " + Evaluate(new NetLongObjective(), new(0.5)) + " " + Values(new NetBothObjective("ab"), new(0.5)) + " " + Net.TuneBoth("ab", Silent(1)).ParetoFront.Count;""",
            "0.5 4.5 0.5, 2 1"),
        ["PartialMethod"] = new(
            """
            public static partial class Net
            {
                [Objective] public static partial IEnumerable<double> Train([Uniform(0, 1)] double x, [Resource(1, 3)] int epochs);
            }

            public static partial class Net
            {
                public static partial IEnumerable<double> Train(double rate, int epochs)
                {
                    yield return rate + epochs;
                }
            }
            """,
            """return Evaluate(new NetObjective(), new(0.5));""",
            "4.5"),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Shape_Generated_MatchesGoldenFile(string shape) => GeneratorRun.Of(Head + Cases[shape].Source).Compiles().Matches(shape);

    [Theory]
    [MemberData(nameof(Names))]
    public void Shape_Evaluated_GivesItsValues(string shape)
        => Assert.Equal(Cases[shape].Answer, Probes.Run(Head + Cases[shape].Source, Cases[shape].Statements));

    [Theory]
    [MemberData(nameof(Names))]
    public void Shape_BelowCSharp14_Compiles(string shape)
        => GeneratorRun.Of(new GeneratorSetup { Language = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12 }, Head + Cases[shape].Source).Compiles();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Shape_Analyzed_IsSound(string shape) => await AnalyzerRun.Of(Head + Cases[shape].Source);
}
