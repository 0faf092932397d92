using System.Reflection;

namespace HpoAttributes.Benchmarks;

/// <summary>
/// Sampling as a library without a generator does it: a dictionary from names to options, a dictionary of boxed values for each sample, and a class whose
/// properties are found and set by reflection. The shape of ML.NET's <c>SearchSpace&lt;T&gt;</c>, written for this comparison.
/// </summary>
internal sealed class ReflectionSampler
{
    private readonly Dictionary<string, IOption> _space = new()
    {
        ["LearningRate"] = new NumberOption(1e-5, 1, IsLog: true),
        ["WeightDecay"] = new NumberOption(1e-8, 1e-2, IsLog: true),
        ["Dropout"] = new NumberOption(0, 0.9, IsLog: false),
        ["Momentum"] = new NumberOption(0.5, 0.99, IsLog: false),
        ["BatchSize"] = new IntegerOption(16, 512, IsLog: false),
        ["Width"] = new IntegerOption(8, 1024, IsLog: true),
        ["Activation"] = new ChoiceOption([Activation.Relu, Activation.Tanh, Activation.Silu]),
        ["Nesterov"] = new ChoiceOption([false, true]),
    };

    private readonly MethodInfo _method = typeof(SampledNetwork).GetMethod(nameof(SampledNetwork.Error))!;

    private interface IOption
    {
        object Sample(double unit);
    }

    public double SampleAndInvoke(ref RandomStream random)
    {
        var sample = new Dictionary<string, object>();
        foreach ((string name, IOption option) in _space)
        {
            sample[name] = option.Sample(random.NextDouble());
        }

        Parameters bound = Bind(sample);
        object[] arguments = [.. _method.GetParameters().Select(parameter => Property(parameter.Name!).GetValue(bound)!)];
        return (double)_method.Invoke(null, arguments)!;
    }

    private static Parameters Bind(Dictionary<string, object> sample)
    {
        var bound = Activator.CreateInstance<Parameters>();
        foreach ((string name, object value) in sample)
        {
            PropertyInfo property = Property(name);
            property.SetValue(bound, property.PropertyType.IsEnum ? value : Convert.ChangeType(value, property.PropertyType, System.Globalization.CultureInfo.InvariantCulture));
        }

        return bound;
    }

    private static PropertyInfo Property(string name)
        => typeof(Parameters).GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)!;

    private sealed class Parameters
    {
        public double LearningRate { get; set; }

        public double WeightDecay { get; set; }

        public double Dropout { get; set; }

        public double Momentum { get; set; }

        public int BatchSize { get; set; }

        public int Width { get; set; }

        public Activation Activation { get; set; }

        public bool Nesterov { get; set; }
    }

    private sealed record NumberOption(double Low, double High, bool IsLog) : IOption
    {
        public object Sample(double unit) => IsLog ? Low * Math.Exp(unit * Math.Log(High / Low)) : Low + (unit * (High - Low));
    }

    private sealed record IntegerOption(int Low, int High, bool IsLog) : IOption
    {
        public object Sample(double unit) => IsLog ? (int)Math.Round(Low * Math.Exp(unit * Math.Log((double)High / Low))) : Low + (int)(unit * (High - Low + 1));
    }

    private sealed record ChoiceOption(object[] Values) : IOption
    {
        public object Sample(double unit) => Values[(int)(unit * Values.Length)];
    }
}
