namespace HpoAttributes;

/// <summary>How much a trial of an objective may spend, in units of resource (epochs, as a rule).</summary>
public readonly record struct ResourceRange
{
    /// <summary>Creates a range.</summary>
    /// <param name="min">The least, at least 1.</param>
    /// <param name="max">The most, at least <paramref name="min"/>.</param>
    /// <exception cref="ArgumentException">The numbers are no such range.</exception>
    public ResourceRange(int min, int max)
    {
        if (ResourceRules.Of(min, max) is { } problem)
        {
            throw new ArgumentException(problem.Text, nameof(min));
        }

        Min = min;
        Max = max;
    }

    /// <summary>The least that a trial is given.</summary>
    public int Min { get; }

    /// <summary>The most that a trial is given.</summary>
    public int Max { get; }
}
