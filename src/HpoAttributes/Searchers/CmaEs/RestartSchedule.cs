namespace HpoAttributes;

/// <summary>Decides how a search starts anew: IPOP (Auger and Hansen 2005) or BIPOP (Hansen 2009, section 2).</summary>
internal sealed class RestartSchedule
{
    private readonly CmaEsRestarts _restarts;
    private readonly int _first;
    private int _largest;
    private long _largeResults;
    private long _lastLargeResults;
    private long _smallResults;
    private bool _isLarge;

    /// <summary>The schedule of one search.</summary>
    /// <param name="restarts">Which of the two; with neither, a run is like the first.</param>
    /// <param name="population">The first run's population.</param>
    public RestartSchedule(CmaEsRestarts restarts, int population) => (_restarts, _first, _largest) = (restarts, population, population);

    /// <summary>The next run.</summary>
    /// <param name="results">How many results the run before had.</param>
    /// <param name="random">Random numbers for this run.</param>
    public CmaEsRunPlan Next(long results, ref RandomStream random)
    {
        Count(results);
        _isLarge = _restarts != CmaEsRestarts.Bipop || _largeResults <= _smallResults;
        if (!_isLarge)
        {
            return SmallRun(ref random);
        }

        _largest *= _restarts == CmaEsRestarts.None ? 1 : 2;
        return new(_largest);
    }

    // The first run counts among the small ones, so that a large one follows it.
    private void Count(long results)
    {
        if (_isLarge)
        {
            _lastLargeResults = results;
            _largeResults += results;
        }
        else
        {
            _smallResults += results;
        }
    }

    private CmaEsRunPlan SmallRun(ref RandomStream random)
    {
        double share = random.NextDouble();
        double small = _first * Math.Pow(_largest / (2.0 * _first), share * share);
        return new((int)small, Math.Pow(10, -2 * random.NextDouble()), _lastLargeResults / 2);
    }
}
