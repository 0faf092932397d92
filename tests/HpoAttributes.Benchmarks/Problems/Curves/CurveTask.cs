namespace HpoAttributes.Benchmarks;

/// <summary>A task that trains in steps: an error after every epoch, and what an epoch costs. Immutable, and safe for use by several threads at once.</summary>
internal sealed class CurveTask
{
    private const int ConfigsForMedian = 1000;

    private readonly SurrogateData _data;
    private readonly CurveModel _curve;
    private readonly LearningCurves _curves;

    private CurveTask(string name, SurrogateData data, CurveModel curve)
    {
        (Name, _data, _curve) = (name, data, curve);
        Space = new(data.Space);
        _curves = new(curve, data.Cap);
        TimeUnit = curve.Epochs * MedianEpochCost();
    }

    /// <summary>The tasks that have learning curves.</summary>
    public static IReadOnlyList<CurveTask> All { get; } = [.. new[] { "mlp_digits", "gbr_diabetes" }.Select(Read)];

    /// <summary>Its name, as in the peers' results.</summary>
    public string Name { get; }

    /// <summary>Its parameters.</summary>
    public ProblemSpace Space { get; }

    /// <summary>How many epochs a full training has.</summary>
    public int Epochs => _curve.Epochs;

    /// <summary>The unit of simulated time: the seconds of a full training at the median cost of an epoch over random configs.</summary>
    public double TimeUnit { get; }

    /// <summary>The error after each epoch, of a config's values in the order of the parameters.</summary>
    public double[] CurveOf(double[] values) => _curves.At(SurrogateProblem.Features(_data.Space, values));

    /// <summary>The simulated seconds of an epoch.</summary>
    public double EpochCostOf(double[] values)
    {
        double[] features = SurrogateProblem.Features(_data.Space, values);
        return Math.Exp(_curve.LogEpochCost[0] + features.Zip(_curve.LogEpochCost.Skip(1), (feature, weight) => feature * weight).Sum());
    }

    public override string ToString() => Name;

    private static CurveTask Read(string name)
    {
        SurrogateData data = DataFiles.Read<SurrogateData>($"surrogates/{name}.json.gz");
        return new(name, data, data.Curve ?? throw new InvalidDataException($"'{name}' has no learning curves"));
    }

    private double MedianEpochCost()
        => Medians.Of(Enumerable.Range(0, ConfigsForMedian).Select(index =>
        {
            var random = new RandomStream(seed: 0, index, purpose: 0);
            var point = new double[Space.ConfigSpace.Count];
            Space.ConfigSpace.Sample(ref random, point);
            return EpochCostOf(Space.ValuesAt(point));
        }));
}
