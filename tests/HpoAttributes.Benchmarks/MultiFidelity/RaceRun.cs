namespace HpoAttributes.Benchmarks;

/// <summary>One study of a task.</summary>
/// <param name="Method">Who ran it.</param>
/// <param name="Task">The task's name.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Trials">How many trials it started.</param>
/// <param name="Epochs">How many epochs it ran.</param>
/// <param name="Seconds">How long the simulation took, nearly all of it the method's.</param>
/// <param name="Steps">The best-so-far curve where it steps down.</param>
internal sealed record RaceRun(string Method, string Task, int Seed, int Trials, long Epochs, double Seconds, IReadOnlyList<RaceStep> Steps)
{
    /// <summary>The smallest error up to a time; null where there was none yet.</summary>
    public double? BestAt(double time) => Steps.LastOrDefault(step => step.Time <= time) is { Time: > 0 } best ? best.Error : null;

    /// <summary>How many epochs it took to an error at most as large; all of them where it never got there.</summary>
    public long EpochsTo(double error) => Steps.FirstOrDefault(step => step.Error <= error) is { Time: > 0 } first ? first.Epochs : Epochs;
}
