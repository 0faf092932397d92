namespace HpoAttributes;

/// <summary>An objective for <see cref="Simulation"/>: its learning curves, computed or read from a table, and what a unit of resource costs.</summary>
public interface ISimulatedObjective
{
    /// <summary>The space of its configs.</summary>
    ConfigSpace Space { get; }

    /// <summary>One goal for each value. One that is minimised by default.</summary>
    IReadOnlyList<Goal> Goals => [Goal.Minimize];

    /// <summary>How much a trial may spend.</summary>
    ResourceRange Resource { get; }

    /// <summary>Whether it reports after each unit and can be put aside between two; false for one that only returns, and starts again with more. True by default.</summary>
    bool IsReporting => true;

    /// <summary>Whether a trial that reports saves a checkpoint before each report, so that others can be forked from it. False by default: a fork then starts from nothing.</summary>
    bool SavesCheckpoints => false;

    /// <summary>The values of a trial after some resource. Where it throws, or they are not finite, the trial fails.</summary>
    /// <param name="trial">The trial: its config and its point.</param>
    /// <param name="resource">The resource, from 1 to the most.</param>
    ObjectiveValues ValuesAt(Trial trial, int resource);

    /// <summary>How long the trial takes for one unit of resource. Not negative.</summary>
    /// <param name="trial">The trial.</param>
    /// <param name="resource">Which unit, from 1.</param>
    TimeSpan CostOf(Trial trial, int resource);
}
