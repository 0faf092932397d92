namespace HpoAttributes.SpaceChecks;

/// <summary>An objective that is a method of an instance, which only one worker may use.</summary>
internal sealed class Trainer(int offset)
{
    private int _calls;
    private int _running;

    [Objective(Goal.Maximize)]
    public async Task<double> FitAsync([Uniform(0, 1)] double dropout, [PerWorker] string device, [PerWorker] int slot, ITrialContext trial, CancellationToken cancellationToken)
    {
        Check.Equal(1, Interlocked.Increment(ref _running), "the number of trials that run on one instance");
        Check.Equal($"device {trial.Worker}", device);
        Check.Equal(10 * trial.Worker, slot);
        await Task.Delay(TimeSpan.FromMilliseconds(1), cancellationToken);
        Interlocked.Decrement(ref _running);
        return offset + dropout + (++_calls * 0);
    }
}
