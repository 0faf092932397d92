using System.Globalization;

namespace HpoAttributes;

/// <summary>What all figures ask of a result.</summary>
internal static class FigureInput
{
    /// <summary>The trials of a study with one goal.</summary>
    /// <exception cref="ArgumentException">The study has several.</exception>
    public static Trial[] TrialsOf<TConfig>(TuningResult<TConfig> result)
        where TConfig : class, IConfig<TConfig>
    {
        // Only a study with one goal has an incumbent after each trial.
        if (result.IncumbentTrajectory.Count != result.CumulativeRuntime.Count)
        {
            throw new ArgumentException("the study has several goals, so no single value says how good a trial is: the figure needs one goal", nameof(result));
        }

        return [.. result.Records.Select(record => record.Trial)];
    }

    /// <exception cref="ArgumentException">The axis is logarithmic and a value is not above zero.</exception>
    public static void CheckScale(IEnumerable<double> values, PlotStyle style)
    {
        foreach (double value in values)
        {
            if (style.LogScale && value <= 0)
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"a logarithmic axis needs values above zero, but a trial's is {value}"), nameof(style));
            }
        }
    }
}
