namespace HpoAttributes;

/// <summary>
/// The model of a study's learning curves. What it is made of is a function of the order of the results: every result is added to it; whenever there are enough more
/// its parameters are fitted again, from where the fit before ended, and it is built anew. So one that resumes a study gets the same.
/// </summary>
internal sealed class CurveModel
{
    private const int FewestFirst = 5;
    private const int MostFirst = 10;
    private const double Growth = 1.25;
    private const int MaxModelled = 200;
    private const int MaxFitted = 120;
    private const int MaxEvaluations = 25;

    private readonly ModelSpace _space;
    private readonly double[] _rungs;
    private readonly CurvePriors _priors;
    private readonly CurveResults _results = new();
    private readonly List<double[]> _points = [];
    private double[]? _logarithms;
    private ObjectiveTransform? _transform;
    private int _read;
    private int _nextFit;

    /// <param name="space">The space.</param>
    /// <param name="levels">The resource of each rung.</param>
    public CurveModel(ModelSpace space, int[] levels)
    {
        _space = space;
        _rungs = Array.ConvertAll(levels, level => (double)level / levels[0]);
        _priors = new(space.Count);
        FirstCount = Math.Clamp(1 + space.Count, FewestFirst, MostFirst);
        _nextFit = FirstCount;
    }

    /// <summary>After how many results there is a process.</summary>
    public int FirstCount { get; }

    /// <summary>The process of all results; null before there are enough.</summary>
    public CurveProcess? Process { get; private set; }

    /// <summary>How often it was built anew.</summary>
    public int Builds { get; private set; }

    /// <summary>The smallest value so far, transformed.</summary>
    public double Best { get; private set; }

    /// <summary>The snapped point of a trial.</summary>
    public double[] PointOf(int trial) => _points[trial];

    /// <summary>Takes in a trial that has started, for the first time or again.</summary>
    public void Add(Trial trial)
    {
        if (trial.Number == _points.Count)
        {
            _points.Add(_space.PointOf(trial));
        }
    }

    /// <summary>Takes in a result.</summary>
    /// <param name="result">The result, smaller values being better.</param>
    /// <param name="counts">False where it is to count as bad as the worst so far, whatever its value.</param>
    public void Add(CurveObservation result, bool counts)
    {
        if (counts)
        {
            _results.Add(result);
        }
        else
        {
            _results.AddWorst(result.Trial, result.Rung);
        }
    }

    /// <summary>The points of the trials with the smallest values, the best one first.</summary>
    public double[][] BestPoints(int count) => [.. _results.BestTrials(count).Select(PointOf)];

    /// <summary>Takes in the results that are new.</summary>
    public void Update()
    {
        for (; _read < _results.Count; _read++)
        {
            if (_read + 1 >= _nextFit)
            {
                Build(_read + 1);
                _nextFit = (int)Math.Ceiling((_read + 1) * Growth) + 1;
            }
            else if (Process is { } process)
            {
                CurveObservation observation = Transformed(_results[_read]);
                process.TryAdd(_points[observation.Trial], observation);
                Best = Math.Min(Best, observation.Value);
            }
        }
    }

    private void Build(int count)
    {
        _transform = ObjectiveTransform.Of(_results.Values(count));
        Best = _transform.Apply(_results.Values(count).Min());
        _logarithms = Fit([.. _results.Thin(count, MaxFitted).Select(Transformed)]);
        Process = new(_space, new(new(_logarithms), _rungs));
        Builds++;
        foreach (CurveObservation observation in _results.Thin(count, MaxModelled).Select(Transformed))
        {
            Process.TryAdd(_points[observation.Trial], observation);
        }
    }

    private double[] Fit(CurveObservation[] observations)
    {
        var likelihood = new CurveLikelihood(_space, _priors, _rungs, Array.ConvertAll(observations, observation => _points[observation.Trial]), observations);
        double[] start = [.. _priors.Start];
        var gradient = new double[start.Length];
        double[] logarithms = _logarithms is not null && likelihood.Evaluate(_logarithms, gradient) <= likelihood.Evaluate(start, gradient) ? [.. _logarithms] : start;
        var descent = new BoxLbfgs(_priors.Lower, _priors.Upper) { MaxEvaluations = MaxEvaluations, GradientTolerance = 1e-2, ValueTolerance = 1e-3 };
        descent.Minimize(likelihood.Evaluate, logarithms);
        return logarithms;
    }

    private CurveObservation Transformed(CurveObservation observation) => observation with { Value = _transform!.Apply(observation.Value) };
}
