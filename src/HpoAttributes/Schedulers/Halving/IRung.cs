namespace HpoAttributes;

/// <summary>The results of one rung of asynchronous halving, and which of its trials wait to be promoted.</summary>
internal interface IRung
{
    /// <summary>Takes a trial with the result that it has just reported.</summary>
    void Add(Trial trial);

    /// <summary>A trial waits here.</summary>
    void Pause(int trial);

    /// <summary>A trial goes on.</summary>
    void Leave(int trial);

    /// <summary>Whether a trial's result is among the good ones. Of one alone it is not known, and held to be.</summary>
    bool IsGood(int trial);

    /// <summary>The best of those that wait, where it is good and others are there to be held against; null where there is none.</summary>
    int? Promotable();
}
