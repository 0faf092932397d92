using System.Diagnostics;

namespace HpoAttributes.Benchmarks;

/// <summary>What generators cost after an edit, in ms.</summary>
/// <param name="Elapsed">On the clock: what a user waits for.</param>
/// <param name="Processor">Of a processor: what can be compared while other programs run, too.</param>
internal readonly record struct EditCost(double Elapsed, double Processor)
{
    /// <summary>The mean of several runs, each after an edit that is not measured.</summary>
    public static EditCost Measure(EditedProject project, bool isOfObjective, int edits)
    {
        TimeSpan elapsed = default;
        double processor = 0;
        for (int i = 0; i < edits; i++)
        {
            if (isOfObjective)
            {
                project.EditObjective();
            }
            else
            {
                project.EditUnrelated();
            }

            // Neither pays for the other's garbage, nor for that of the edit.
            GC.Collect();
            double before = CpuTime.OfProcess;
            long started = Stopwatch.GetTimestamp();
            project.RunGenerator();
            elapsed += Stopwatch.GetElapsedTime(started);
            processor += CpuTime.OfProcess - before;
        }

        return new(elapsed.TotalMilliseconds / edits, 1000 * processor / edits);
    }
}
