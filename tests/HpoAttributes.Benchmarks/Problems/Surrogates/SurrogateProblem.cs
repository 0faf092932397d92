namespace HpoAttributes.Benchmarks;

/// <summary>The landscape of a tuning task: a regressor of the logarithm of the error.</summary>
internal static class SurrogateProblem
{
    public static Problem Read(string name)
    {
        SurrogateData data = DataFiles.Read<SurrogateData>($"surrogates/{name}.json.gz");
        var space = new ProblemSpace(data.Space);
        Func<double[], double> model = data.Model.Kind == "gp" ? new MaternProcess(data.Model).Predict : new TreeEnsemble(data.Model.Trees!).Predict;
        return new(name, ProblemFamily.Surrogates, space, values => new(Math.Min(data.Cap, Math.Exp(model(Features(data.Space, values))))));
    }

    /// <summary>What the regressor sees: the position of a number, and a column for each choice.</summary>
    public static double[] Features(IReadOnlyList<Parameter> parameters, double[] values)
    {
        var features = new List<double>();
        foreach ((Parameter parameter, double value) in parameters.Zip(values))
        {
            features.AddRange(parameter.Choices is { } choices
                ? Enumerable.Range(0, choices.Count).Select(choice => choice == value ? 1.0 : 0.0)
                : [parameter.PositionOf(value)]);
        }

        return [.. features];
    }
}
