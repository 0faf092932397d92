namespace HpoAttributes;

/// <summary>Runs an objective once, on the calling thread, and says how it ended. Whatever the objective throws is a failed trial.</summary>
internal sealed class TrialRunner<TConfig>(IObjective<TConfig> objective, ITrialEnvironment? environment)
    where TConfig : class, IConfig<TConfig>
{
    private const int MaxReasonLength = 300;

    private readonly int _goals = objective.Info.Goals.Count;

    public TrialOutcome Run(TConfig config, TrialContext trial)
    {
        try
        {
            ObjectiveValues values = Evaluate(config, trial);
            TimeSpan runtime = trial.Clock.Elapsed;
            return trial.WasInterrupted ? TrialOutcome.Interrupted(runtime)
                : trial.Clock.IsOver ? TooLong(trial)
                : Judge(values, runtime);
        }
        catch (Exception exception)
        {
            Exception cause = CauseOf(exception);
            return cause is not OperationCanceledException || !trial.CancellationToken.IsCancellationRequested ? TrialOutcome.Failed(Describe(cause), trial.Clock.Elapsed)
                : trial.Clock.IsOver ? TooLong(trial)
                : TrialOutcome.Interrupted(trial.Clock.Elapsed);
        }
    }

    private static TrialOutcome TooLong(TrialContext trial)
        => TrialOutcome.Failed($"took longer than {trial.Clock.Limit}, the limit of TrialTimeLimit", trial.Clock.Elapsed);

    private ObjectiveValues Evaluate(TConfig config, TrialContext trial)
    {
        objective.Prepare(trial.Worker);
        using IDisposable? surroundings = environment?.OnTrialStarting(trial);
        if (objective.Info.IsAsync)
        {
            return EvaluateOnThisThread(config, trial);
        }

        ValueTask<ObjectiveValues> evaluation = objective.EvaluateAsync(config, trial, trial.CancellationToken);
        return evaluation.IsCompletedSuccessfully ? evaluation.Result : evaluation.AsTask().GetAwaiter().GetResult();
    }

    /// <summary>Only for asynchronous objectives: one that blocks on a task of its own would wait for ever for a context that nobody runs.</summary>
    private ObjectiveValues EvaluateOnThisThread(TConfig config, TrialContext trial)
    {
        var context = new TrialSynchronizationContext();
        SynchronizationContext? outer = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(context);
        try
        {
            Task<ObjectiveValues> task = objective.EvaluateAsync(config, trial, trial.CancellationToken).AsTask();
            context.RunUntilEnded(task);
            return task.GetAwaiter().GetResult();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(outer);
        }
    }

    private TrialOutcome Judge(ObjectiveValues values, TimeSpan runtime)
    {
        if (values.Count != _goals)
        {
            return TrialOutcome.Failed($"the objective has {_goals} goals, but returned {values.Count} values", runtime);
        }

        return values.AreFinite ? TrialOutcome.Completed(values, runtime) : TrialOutcome.Failed($"the objective returned {values}", runtime);
    }

    /// <summary>What is inside the wrappers of tasks and of static constructors.</summary>
    private static Exception CauseOf(Exception exception)
    {
        while (exception is AggregateException or TypeInitializationException && exception.InnerException is { } inner)
        {
            exception = inner;
        }

        return exception;
    }

    private string Describe(Exception exception)
    {
        string reason = exception is FailedTrialException ? exception.Message
            : environment?.Describe(exception) ?? $"{exception.GetType().Name}: {FirstLine(exception.Message)}";
        return reason.Length <= MaxReasonLength ? reason : $"{reason.AsSpan(0, MaxReasonLength)}…";
    }

    private static string FirstLine(string text)
    {
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        int end = trimmed.IndexOfAny('\r', '\n');
        return (end < 0 ? trimmed : trimmed[..end]).ToString();
    }
}
