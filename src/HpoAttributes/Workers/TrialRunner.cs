namespace HpoAttributes;

/// <summary>Runs an objective once, on the calling thread, and says how it ended. Whatever the objective throws is a failed trial.</summary>
internal sealed class TrialRunner<TConfig>(IObjective<TConfig> objective, ITrialEnvironment? environment, TimeProvider time)
    where TConfig : class, IConfig<TConfig>
{
    private const int MaxReasonLength = 300;

    private readonly TrialSynchronizationContext _context = new();
    private readonly int _goals = objective.Info.Goals.Count;

    public TrialOutcome Run(TConfig config, TrialContext trial)
    {
        long started = time.GetTimestamp();
        SynchronizationContext? outer = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(_context);
        try
        {
            ObjectiveValues values = Evaluate(config, trial);
            TimeSpan runtime = time.GetElapsedTime(started);
            return trial.WasStopped && trial.CancellationToken.IsCancellationRequested ? TrialOutcome.Interrupted(runtime) : Judge(values, runtime);
        }
        catch (OperationCanceledException) when (trial.CancellationToken.IsCancellationRequested)
        {
            return TrialOutcome.Interrupted(time.GetElapsedTime(started));
        }
        catch (Exception exception)
        {
            return TrialOutcome.Failed(Describe(exception), time.GetElapsedTime(started));
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(outer);
        }
    }

    private ObjectiveValues Evaluate(TConfig config, TrialContext trial)
    {
        using IDisposable? surroundings = environment?.OnTrialStarting(trial);
        ValueTask<ObjectiveValues> evaluation = objective.EvaluateAsync(config, trial, trial.CancellationToken);
        if (evaluation.IsCompletedSuccessfully)
        {
            return evaluation.Result;
        }

        Task<ObjectiveValues> task = evaluation.AsTask();
        _context.RunUntilEnded(task);
        return task.GetAwaiter().GetResult();
    }

    private TrialOutcome Judge(ObjectiveValues values, TimeSpan runtime)
    {
        if (values.Count != _goals)
        {
            return TrialOutcome.Failed($"the objective has {_goals} goals, but returned {values.Count} values", runtime);
        }

        return values.AreFinite ? TrialOutcome.Completed(values, runtime) : TrialOutcome.Failed($"the objective returned {values}", runtime);
    }

    private string Describe(Exception exception)
    {
        string reason = environment?.Describe(exception) ?? $"{exception.GetType().Name}: {FirstLine(exception.Message)}";
        return reason.Length <= MaxReasonLength ? reason : $"{reason.AsSpan(0, MaxReasonLength)}…";
    }

    private static string FirstLine(string text)
    {
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        int end = trimmed.IndexOfAny('\r', '\n');
        return (end < 0 ? trimmed : trimmed[..end]).ToString();
    }
}
