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
    /// maximum of <see cref="ObjectiveInfo.Resource"/> as long as the scheduler grants no less; <see cref="int.MaxValue"/> without one.
    /// </summary>
    int Resource => int.MaxValue;

    /// <summary>Fires when the study is cancelled.</summary>
    CancellationToken CancellationToken { get; }

    /// <summary>A stream of random numbers that is a function of <see cref="Seed"/> and <paramref name="purpose"/> alone.</summary>
    /// <param name="purpose">Tells the trial's streams apart.</param>
    RandomStream RandomStream(int purpose = 0);

    /// <summary>Reports the values after a unit of resource, and asks whether to go on.</summary>
    /// <param name="resource">How much has been spent (epochs, as a rule), from 1, more than at the last report.</param>
    /// <param name="values">The values now; a <see cref="double"/> converts.</param>
    /// <returns><see cref="TrialDecision.Stop"/>: return now.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The resource is below 1 or not above the last report's.</exception>
    /// <exception cref="ArgumentException">There are not as many values as goals.</exception>
    TrialDecision Report(int resource, ObjectiveValues values);

    /// <summary>Reports an outcome constraint: the trial is feasible where every one is 0 or below.</summary>
    /// <param name="name">The constraint's name.</param>
    /// <param name="value">Its value, say megabytes used minus megabytes allowed.</param>
    void Constrain(string name, double value);
}
