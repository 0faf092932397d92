namespace HpoAttributes;

/// <summary>A trial that a worker process has, and the timer that ends the process when the trial takes too long.</summary>
/// <param name="Trial">The trial.</param>
/// <param name="Token">The right to it.</param>
/// <param name="Since">When it was lent, as a timestamp.</param>
/// <param name="Limit">The timer; null where there is no limit.</param>
internal sealed record LentTrial(Trial Trial, LeaseToken Token, long Since, ITimer? Limit);
