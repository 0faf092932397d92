namespace HpoAttributes;

/// <summary>Draws the brackets of new trials: a function of the seed and the trial's number.</summary>
internal sealed class BracketDraw
{
    private readonly long _seed;
    private readonly double[] _cumulated;

    /// <param name="brackets">How many there are.</param>
    /// <param name="eta">By how much the lowest rung of each has more resource than that of the one before.</param>
    /// <param name="seed">The study's seed.</param>
    public BracketDraw(int brackets, double eta, long seed)
    {
        _seed = seed;
        _cumulated = new double[brackets];
        double sum = 0;
        for (int bracket = 0; bracket < brackets; bracket++)
        {
            sum += brackets / ((brackets - bracket) * Math.Pow(eta, bracket));
            _cumulated[bracket] = sum;
        }
    }

    /// <summary>The bracket of a trial, from 0: how many of the lowest rungs it passes by.</summary>
    public int Of(int trial)
    {
        if (_cumulated.Length == 1)
        {
            return 0;
        }

        double drawn = new RandomStream(_seed, trial, RandomPurpose.Bracket).NextDouble() * _cumulated[^1];
        int bracket = Array.FindIndex(_cumulated, bound => drawn < bound);
        return bracket < 0 ? _cumulated.Length - 1 : bracket;
    }
}
