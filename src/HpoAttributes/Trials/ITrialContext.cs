namespace HpoAttributes;

/// <summary>What a running objective knows of its trial and can say to the tuner. Ask for it by a parameter of this type.</summary>
/// <remarks>For the thread that runs the trial.</remarks>
public interface ITrialContext
{
    /// <summary>The trial's number in the study, from 0.</summary>
    int Number { get; }

    /// <summary>The index of the worker that runs it, from 0: the index into every <see cref="PerWorkerAttribute"/> list.</summary>
    int Worker { get; }

    /// <summary>A seed of the trial's own: a function of the study's seed and <see cref="Number"/> alone.</summary>
    long Seed { get; }

    /// <summary>
    /// How much this trial may spend, in units of resource: what the <see cref="ResourceAttribute"/> parameter receives. The
    /// maximum of <see cref="ObjectiveInfo.Resource"/> for an objective that reports while it runs, else what the scheduler grants; <see cref="int.MaxValue"/> without one.
    /// </summary>
    int Resource => int.MaxValue;

    /// <summary>The resource at which the checkpoint was saved that <see cref="TryLoad"/> has loaded; 0 where it has loaded none.</summary>
    int LoadedResource => 0;

    /// <summary>Fires when the study is cancelled, or when the trial has run longer than <c>TuningOptions.TrialTimeLimit</c>.</summary>
    CancellationToken CancellationToken { get; }

    /// <summary>A stream of random numbers that is a function of <see cref="Seed"/> and <paramref name="purpose"/> alone.</summary>
    /// <param name="purpose">Tells the trial's streams apart.</param>
    RandomStream RandomStream(int purpose = 0);

    /// <summary>Reports the values after a unit of resource, and asks whether to go on. Where the scheduler puts the trial aside, returns when it is resumed.</summary>
    /// <param name="resource">How much has been spent (epochs, as a rule), from 1, more than at the last report.</param>
    /// <param name="values">The values now; a <see cref="double"/> converts. One that is not finite ends the trial as a failed one.</param>
    /// <returns>All but <see cref="TrialDecision.Continue"/>: return now.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The resource is below 1 or not above the last report's.</exception>
    /// <exception cref="ArgumentException">There are not as many values as goals.</exception>
    TrialDecision Report(int resource, ObjectiveValues values);

    /// <summary>Reports an outcome constraint: the trial is feasible where every one is 0 or below.</summary>
    /// <param name="name">The constraint's name.</param>
    /// <param name="value">Its value, say megabytes used minus megabytes allowed.</param>
    void Constrain(string name, double value);

    /// <summary>Reports a number beside the values, for people to look at: no searcher or scheduler does.</summary>
    /// <param name="name">The metric's name.</param>
    /// <param name="value">Its value now.</param>
    void Metric(string name, double value)
    {
    }

    /// <summary>Writes a line of text about the trial.</summary>
    /// <param name="text">The text.</param>
    void Log(string text)
    {
    }

    /// <summary>
    /// Saves the trial's state, in place of what was saved before. Call it before the report (or the <c>yield</c>) of the same resource: a trial that is put
    /// aside there then loses nothing. It is there whole or not at all, and survives the process where <c>TuningOptions.CheckpointFolder</c> is given.
    /// </summary>
    /// <param name="resource">How much has been spent in that state: the trial goes on from there.</param>
    /// <param name="write">Writes the state.</param>
    /// <exception cref="ArgumentOutOfRangeException">The resource is below 1 or below that of the last report.</exception>
    void Save(int resource, Action<Stream> write)
    {
    }

    /// <summary>
    /// Loads what <see cref="Save"/> saved of this trial, in this attempt or an earlier one, or of the trial that it was forked from. The trial then goes on after
    /// <see cref="LoadedResource"/>: a report (or an iterator's first value) is that of the next unit.
    /// </summary>
    /// <param name="read">Reads the state.</param>
    /// <returns>False where there is nothing to load: no checkpoint, or only one with all the resource that the trial may spend, after which it would have nothing left to report.</returns>
    bool TryLoad(Action<Stream> read) => false;
}
