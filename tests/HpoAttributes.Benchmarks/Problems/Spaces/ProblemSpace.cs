namespace HpoAttributes.Benchmarks;

/// <summary>The parameters of a problem, and the <see cref="HpoAttributes.ConfigSpace"/> that searchers see of them: a dimension for each, in their order.</summary>
internal sealed class ProblemSpace
{
    public ProblemSpace(IReadOnlyList<Parameter> parameters)
    {
        Parameters = parameters;
        ConfigSpace = new(new ProblemConfigType(this), Layout());
    }

    public IReadOnlyList<Parameter> Parameters { get; }

    public ConfigSpace ConfigSpace { get; }

    /// <summary>The value of every parameter at a point; NaN for one that does not exist there.</summary>
    public double[] ValuesAt(ReadOnlySpan<double> point)
    {
        double[] values = [.. point];
        ConfigSpace.Deactivate(values);
        return Map(values, static (domain, unit) => domain is Domain<double> numbers ? numbers.Decode(unit) : ((Domain<int>)domain).Decode(unit));
    }

    /// <summary>The point of values.</summary>
    public double[] PointOf(IReadOnlyList<double> values)
        => Map([.. values], static (domain, value) => domain is Domain<double> numbers ? numbers.Encode(value) : ((Domain<int>)domain).Encode((int)value));

    /// <summary>Adds the values of existing parameters to a hash.</summary>
    public void AddTo(IReadOnlyList<double> values, ref ConfigHash hash)
    {
        for (int i = 0; i < values.Count; i++)
        {
            Domain domain = ConfigSpace.Dimensions[i].Domain;
            if (domain is Domain<double> numbers)
            {
                hash.Add(numbers, values[i]);
            }
            else if (!double.IsNaN(values[i]))
            {
                hash.Add((Domain<int>)domain, (int)values[i]);
            }
        }
    }

    private double[] Map(double[] numbers, Func<Domain, double, double> map)
    {
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = double.IsNaN(numbers[i]) ? double.NaN : map(ConfigSpace.Dimensions[i].Domain, numbers[i]);
        }

        return numbers;
    }

    private SpaceBuilder Layout()
    {
        var layout = new SpaceBuilder();
        foreach (Parameter parameter in Parameters)
        {
            (int parent, int parentCase) = ParentOf(parameter);
            bool hasDependents = Parameters.Any(other => other.If?.Param == parameter.Name);
            layout.AddItems(string.Empty, parent, parentCase, [new(parameter.Name, parameter.ToDomain(hasDependents))]);
        }

        return layout;
    }

    private (int Parent, int Case) ParentOf(Parameter parameter)
    {
        if (parameter.If is not { } condition)
        {
            return (-1, -1);
        }

        int parent = Parameters.Index().Single(entry => entry.Item.Name == condition.Param).Index;
        return (parent, Parameters[parent].Choices!.Index().Single(entry => entry.Item == condition.In.Single()).Index);
    }
}
