namespace HpoAttributes;

/// <summary>What CMA-ES has learnt from one history: a function of the seed and of the results in the order in which they came.</summary>
internal sealed class CmaEsModel
{
    private readonly CmaEsCoordinates _coordinates;
    private readonly CmaEsSettings _settings;
    private readonly Goal[] _goals;
    private readonly long _seed;
    private readonly TrialHistory _history;
    private readonly CmaEsStart _start;
    private readonly RestartSchedule _schedule;
    private readonly List<CmaEsResult> _first = [];
    private readonly int _population;
    private readonly int _startup;
    private int _read;
    private int _runs;

    public CmaEsModel(CmaEsCoordinates coordinates, CmaEsSettings settings, Goal goal, long seed, TrialHistory history)
    {
        (_coordinates, _settings, _goals, _seed, _history) = (coordinates, settings, [goal], seed, history);
        _population = settings.Population > 0 ? settings.Population : StrategyParameters.DefaultPopulation(coordinates.Count + coordinates.Categories.Count);
        _start = new(coordinates, settings.Step);
        _startup = settings.WarmStart > 0 ? settings.WarmStart : Math.Max(_population, CmaEsSettings.Startup);
        _schedule = new(settings.Restarts, _population);
    }

    /// <summary>The run that proposes; null before the first.</summary>
    public CmaEsRun? Run { get; private set; }

    /// <summary>The best trial so far.</summary>
    public Trial? Best { get; private set; }

    /// <summary>Whether it has followed this history.</summary>
    public bool IsOf(TrialHistory history) => ReferenceEquals(history, _history) && _read <= history.FinishedCount;

    /// <summary>Takes in what has ended since the last time.</summary>
    public void Update()
    {
        for (; _read < _history.FinishedCount; _read++)
        {
            if (_history.FinishedAt(_read) is { State: not TrialState.Interrupted } trial)
            {
                Add(trial);
            }
        }
    }

    private void Add(Trial trial)
    {
        Best = IncumbentRule.IsBetter(trial, Best, _goals[0]) ? trial : Best;
        var result = new CmaEsResult(_coordinates.OrderedOf(trial.Point), _coordinates.CategoriesOf(trial.Point), TrialRank.Of(trial, _goals));
        var random = new RandomStream(_seed, trial.Number, RandomPurpose.Imputation);
        if (Run is null)
        {
            AddFirst(result, ref random);
            return;
        }

        Run.Add(result, ref random);
        if (Run.IsOver && (_settings.Restarts != CmaEsRestarts.None || !Run.Distribution.IsSound))
        {
            var restart = new RandomStream(_seed, ++_runs, RandomPurpose.Restart);
            Run = _start.AtRandom(_schedule.Next(Run.Results, ref restart), ref restart);
        }
    }

    private void AddFirst(CmaEsResult result, ref RandomStream random)
    {
        _first.Add(result);
        if (_settings.WarmStart > 0)
        {
            FillUniform(result.Ordered, ref random);
        }

        if (_first.Count == _startup)
        {
            var plan = new CmaEsRunPlan(_population);
            Run = _settings.WarmStart > 0 ? _start.Warm(plan, _first) : _start.Around(plan, _first);
            _first.Clear();
        }
    }

    private static void FillUniform(double[] coordinates, ref RandomStream random)
    {
        foreach (ref double coordinate in coordinates.AsSpan())
        {
            double draw = random.NextDouble();
            coordinate = double.IsNaN(coordinate) ? draw : coordinate;
        }
    }
}
