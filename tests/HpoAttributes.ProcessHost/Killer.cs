using System.Diagnostics;

namespace HpoAttributes.ProcessHost;

/// <summary>Kills worker processes at seeded random moments while a study runs, and counts how often each trial ends.</summary>
internal sealed class Killer(int trials) : ITuningObserver
{
    private readonly HashSet<int> _ended = [];
    private readonly int _every = trials / 12;
    private RandomStream _random = new(7, 0, 0);
    private int _processId;

    public int Kills { get; private set; }

    public int Ends { get; private set; }

    public int Twice { get; private set; }

    public void OnTrialStarted(Trial trial)
    {
        if (_processId != 0 && _random.NextDouble() * _every < 1)
        {
            Kill(_processId);
            _processId = 0;
        }
    }

    public void OnTrialFinished(Trial trial, StudyProgress progress)
    {
        Ends++;
        Twice += _ended.Add(trial.Number) ? 0 : 1;
        _processId = trial.Metrics is [.., var metric] ? (int)metric.Value : 0;
    }

    private void Kill(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            process.Kill();
            Kills++;
        }
        catch (ArgumentException)
        {
            // It has ended already.
        }
    }
}
