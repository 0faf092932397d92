using System.Reflection;

namespace HpoAttributes.Generators.Tests;

/// <summary>Evaluates the objectives of a program once each, with the default config.</summary>
internal static class ObjectiveChecks
{
    private static readonly MethodInfo EvaluateMethod = typeof(ObjectiveChecks).GetMethod(nameof(Evaluate), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static IEnumerable<FuzzFailure> Check(Assembly assembly, FuzzProgram program)
    {
        Type? uses = program.Uses is { } name ? assembly.GetType(name) : assembly.GetTypes().FirstOrDefault(type => type.Name.StartsWith("Use", StringComparison.Ordinal));
        if (!program.IsSound || uses is null)
        {
            yield break;
        }

        foreach (MethodInfo create in uses.GetMethods(BindingFlags.Static | BindingFlags.Public).Where(method => method.Name.StartsWith("Objective", StringComparison.Ordinal)))
        {
            string? wrong;
            try
            {
                object objective = create.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null)!;
                Type config = objective.GetType().GetInterfaces().Single(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IObjective<>)).GetGenericArguments()[0];
                wrong = (string?)EvaluateMethod.MakeGenericMethod(config).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [objective, assembly.GetType("FuzzRecorder", throwOnError: true)], null);
            }
            catch (Exception exception)
            {
                wrong = exception.ToString();
            }

            if (wrong is not null)
            {
                yield return new("evaluation", $"{uses.FullName}.{create.Name}: {wrong}", program);
            }
        }
    }

    /// <summary>What is wrong with how the objective was called and with what it answers; null for nothing.</summary>
    private static string? Evaluate<TConfig>(IObjective<TConfig> objective, Type recorder)
        where TConfig : class, IConfig<TConfig>
    {
        var noted = (Dictionary<string, object?>)recorder.GetField("Hyperparameters")!.GetValue(null)!;
        var wrong = (List<string>)recorder.GetField("Wrong")!.GetValue(null)!;
        noted.Clear();
        wrong.Clear();
        TConfig config = TConfig.DefaultConfig;
        using var cancellation = new CancellationTokenSource();
        objective.Prepare(1);
        ObjectiveValues values = objective.EvaluateAsync(config, new FuzzTrial(cancellation.Token), cancellation.Token).AsTask().GetAwaiter().GetResult();
        PropertyInfo[] properties = [.. typeof(TConfig).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)];
        wrong.AddRange(properties.Where(property => !noted.TryGetValue(property.Name, out object? value) || !Equals(value, property.GetValue(config)))
            .Select(property => $"{property.Name} is {property.GetValue(config)}, but the objective was given {noted.GetValueOrDefault(property.Name)}"));
        wrong.AddRange(noted.Count == properties.Length ? [] : [$"{noted.Count} hyperparameters were given, but the config has {properties.Length}"]);
        wrong.AddRange(values.Count == objective.Info.Goals.Count && values[0] == 0.5 && Enumerable.Range(1, values.Count - 1).All(index => values[index] == 0.25) ? [] : [$"the values are {values}"]);
        return wrong.Count == 0 ? null : string.Join("; ", wrong);
    }

    private sealed class FuzzTrial(CancellationToken cancellation) : ITrialContext
    {
        public int Number => 3;

        public int Worker => 1;

        public long Seed => 5;

        public int Resource => 4;

        public CancellationToken CancellationToken => cancellation;

        public RandomStream RandomStream(int purpose = 0) => new(Seed, 0, purpose);

        public TrialDecision Report(int resource, ObjectiveValues values) => TrialDecision.Continue;

        public void Constrain(string name, double value)
        {
        }
    }
}
