namespace HpoAttributes;

/// <summary>Until when each lease is good. Kept in memory only: after a restart every lease is void.</summary>
internal sealed class LeaseDeadlines(TimeSpan duration)
{
    private readonly Dictionary<LeaseToken, DateTimeOffset> _deadlines = [];

    /// <summary>Whether leases end at all: those of threads of this process do not.</summary>
    public bool AreFinite => duration != Timeout.InfiniteTimeSpan;

    public void Renew(LeaseToken token, DateTimeOffset now)
    {
        if (AreFinite)
        {
            _deadlines[token] = now + duration;
        }
    }

    public void Remove(LeaseToken token) => _deadlines.Remove(token);

    /// <summary>Takes out the leases whose time is over.</summary>
    public LeaseToken[] TakeExpired(DateTimeOffset now)
    {
        LeaseToken[] expired = [.. _deadlines.Where(lease => lease.Value <= now).Select(lease => lease.Key)];
        foreach (LeaseToken token in expired)
        {
            _deadlines.Remove(token);
        }

        return expired;
    }
}
