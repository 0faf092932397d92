namespace HpoAttributes;

/// <summary>Runs trials on threads of this process, one for each worker, until the host has no more for them.</summary>
internal sealed class ThreadWorkerPool<TConfig>(StudyHost host, IObjective<TConfig> objective, ITrialEnvironment? environment, TimeProvider time)
    where TConfig : class, IConfig<TConfig>
{
    /// <summary>Starts the threads.</summary>
    /// <param name="workers">How many.</param>
    /// <param name="seed">The study's seed.</param>
    /// <param name="run">Which run of the study this is: what tells the lease tokens of its runs apart.</param>
    /// <param name="cancellationToken">What objectives see as theirs.</param>
    /// <returns>A task that ends when every worker is done.</returns>
    public Task RunAsync(int workers, long seed, int run, CancellationToken cancellationToken)
    {
        var ends = new Task[workers];
        for (int i = 0; i < workers; i++)
        {
            int worker = i;
            var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            ends[i] = end.Task;

            // Background: an objective that ignores its token cannot keep the process alive after the study has ended.
            new Thread(Work) { IsBackground = true, Name = $"{objective.Info.Name} worker {worker}" }.Start();

            void Work()
            {
                try
                {
                    environment?.OnWorkerStarting(worker, workers);
                    RunTrials(worker, seed, run, cancellationToken);
                }
                catch (Exception exception)
                {
                    host.Fail(exception);
                }
                finally
                {
                    end.SetResult();
                }
            }
        }

        return Task.WhenAll(ends);
    }

    private void RunTrials(int worker, long seed, int run, CancellationToken cancellationToken)
    {
        var runner = new TrialRunner<TConfig>(objective, environment, time);
        ulong holder = ((ulong)run << 32) | (uint)worker;
        for (ulong request = 0; ; request++)
        {
            var token = new LeaseToken(holder, request);
            if (host.Acquire(worker, token) is not { } trial)
            {
                return;
            }

            var context = new TrialContext(host, trial, token, seed, objective.Info, cancellationToken);
            host.Finish(trial.Number, token, runner.Run((TConfig)trial.Config, context));
        }
    }
}
