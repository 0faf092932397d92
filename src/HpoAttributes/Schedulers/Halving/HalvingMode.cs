namespace HpoAttributes;

/// <summary>What asynchronous halving does with a trial that is not good enough to go on.</summary>
public enum HalvingMode
{
    /// <summary>Puts every trial aside at each rung, and promotes the best of them when enough others are there: nothing is lost, and bad trials never go on.</summary>
    Promotion = 0,

    /// <summary>Stops it for good, and lets the others go on at once: nothing has to be put aside, but early trials go on for lack of others.</summary>
    Stopping = 1,
}
