namespace HpoAttributes.Generators.Tests;

/// <summary>Compiles a test's source together with a few statements, runs those, and hands back their answer.</summary>
internal static class Probes
{
    private const string Frame = """

        public static class Probe
        {
            private static string Text(object value) => System.FormattableString.Invariant($"{value}");

            private static string Evaluate<T>(HpoAttributes.IObjective<T> objective, T config, int worker = 0) where T : class, HpoAttributes.IConfig<T>
                => Text(Values(objective, config, worker)[0]);

            private static HpoAttributes.ObjectiveValues Values<T>(HpoAttributes.IObjective<T> objective, T config, int worker = 0) where T : class, HpoAttributes.IConfig<T>
                => objective.EvaluateAsync(config, new Context(worker), default).AsTask().GetAwaiter().GetResult();

            private static HpoAttributes.TuningOptions Silent(int trials) => new() { Trials = trials, Progress = HpoAttributes.ProgressView.None, HandleCtrlC = false };

            private sealed class Context(int worker) : HpoAttributes.ITrialContext
            {
                public int Number => 3;
                public int Worker => worker;
                public long Seed => 5;
                public int Resource => 4;
                public System.Threading.CancellationToken CancellationToken => default;
                public HpoAttributes.RandomStream RandomStream(int purpose = 0) => throw new System.NotSupportedException();
                public HpoAttributes.TrialDecision Report(int resource, HpoAttributes.ObjectiveValues values) => HpoAttributes.TrialDecision.Continue;
                public void Constrain(string name, double value) => throw new System.NotSupportedException();
            }

            public static string Run()
            {
                $BODY$
            }
        }
        """;

    public static string Run(string source, string statements) => Run(new GeneratorSetup(), source, statements);

    public static string Run(GeneratorSetup setup, string source, string statements, params IReadOnlyList<byte[]> libraries)
        => GeneratorRun.Of(setup, source, "using HpoAttributes;" + Frame.Replace("$BODY$", statements, StringComparison.Ordinal)).Probe(libraries);
}
