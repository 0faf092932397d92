namespace HpoAttributes;

/// <summary>No trial of a study succeeded, so that there is no best one.</summary>
public sealed class NoIncumbentException : InvalidOperationException
{
    /// <summary>Creates the exception without a message of its own.</summary>
    public NoIncumbentException()
        : this("no trial succeeded")
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened.</param>
    public NoIncumbentException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Its cause.</param>
    public NoIncumbentException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Names the commonest reasons of the failures.</summary>
    internal static NoIncumbentException Of(IReadOnlyCollection<Trial> trials)
    {
        if (trials.Count == 0)
        {
            return new("no trial was run, so there is no incumbent");
        }

        int failed = trials.Count(trial => trial.State == TrialState.Failed);
        int interrupted = trials.Count(trial => trial.State == TrialState.Interrupted);
        IEnumerable<string> reasons = trials
            .Where(trial => trial.FailureReason is not null)
            .GroupBy(trial => trial.FailureReason!)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.First().Number)
            .Take(3)
            .Select(group => $"{group.Count()} x {group.Key}");
        string why = string.Join("; ", reasons);
        return new($"none of {trials.Count} trials succeeded ({failed} failed{(interrupted > 0 ? $", {interrupted} interrupted" : string.Empty)}), so there is no incumbent{(why.Length > 0 ? $": {why}" : string.Empty)}");
    }
}
