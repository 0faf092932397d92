using System.Globalization;

namespace HpoAttributes.Benchmarks;

/// <summary>The files of a made-up project: objectives with four to six hyperparameters of several kinds, each in a file of its own, and ordinary code.</summary>
internal static class ObjectiveSources
{
    private const int HostsInANamespace = 50;

    /// <summary>What every project has once.</summary>
    public const string Shared = """
        namespace App.Data
        {
            public sealed class Images(int count) { public int Count => count; }
            public enum Activation { Relu, Tanh, Gelu }
        }
        """;

    /// <summary>The file of an objective, whose only hyperparameters' upper bound is <paramref name="edition"/> + 1: an edit makes it another one.</summary>
    public static string Objective(int number, int edition)
    {
        string top = (edition + 1).ToString(CultureInfo.InvariantCulture);
        string parameters = (number % 3) switch
        {
            0 => $"[LogUniform(1e-4, {top})] double learningRate = 0.1, [IntRange(32, 255)] int batchSize = 128, [Choice] Activation activation = Activation.Tanh, [Uniform(0, 0.9)] double dropout = 0.5",
            1 => $"[LogUniform(1e-4, {top})] double learningRate = 0.1, [LogIntRange(8, 512, Step = 8)] int width = 64, [Choice(\"sgd\", \"adam\", \"rmsprop\")] string optimizer = \"adam\", [Uniform(0, 1)] float momentum = 0.9f, [Choice] bool augment = true",
            _ => $"[LogUniform(1e-4, {top})] double learningRate = 0.1, [IntRange(1, 12)] int depth = 3, [Choice(16, 32, 64, 128)] int batchSize = 64, [Choice] Activation activation = Activation.Relu, [LogUniform(1e-6, 1e-2)] double decay = 1e-4, [Uniform(0, 0.9)] double dropout = 0.1",
        };
        return $$"""
            using System;
            using System.Collections.Generic;
            using App.Data;
            using HpoAttributes;

            namespace {{Namespace(number)}};

            /// <summary>A model.</summary>
            public static class Model{{number}}
            {
                private static readonly List<double> Seen = new();

                [Objective]
                public static double Train(Images data, {{parameters}}, int maxEpochs = 10)
                {
                    double loss = data.Count * learningRate;
                    for (int epoch = 0; epoch < maxEpochs; epoch++)
                    {
                        loss = Step(loss, epoch);
                    }

                    Seen.Add(loss);
                    return loss;
                }

                private static double Step(double loss, int epoch) => Math.Sqrt(loss + epoch);
            }
            """;
    }

    /// <summary>A file without objectives; each edition has another statement.</summary>
    public static string Unrelated(int number, int edition) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        namespace {{Namespace(number)}};

        /// <summary>Something else.</summary>
        [Serializable]
        public sealed class Report{{number}}
        {
            private readonly Dictionary<string, double> _values = new();

            [Obsolete("Use Add.")]
            public void Put(string name, double value) => Add(name, value);

            public void Add(string name, double value)
            {
                if (value < {{edition}})
                {
                    throw new ArgumentOutOfRangeException(nameof(value));
                }

                _values[name] = value;
            }

            public IEnumerable<string> Lines() => _values.OrderBy(pair => pair.Key).Select(pair => pair.Key + ": " + pair.Value);
        }
        """;

    private static string Namespace(int number) => "App.Area" + (number / HostsInANamespace).ToString(CultureInfo.InvariantCulture);
}
