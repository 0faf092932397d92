using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace HpoAttributes;

/// <summary>
/// Spans of a study and of each time that one of its trials runs, and metrics, under the name <c>HpoAttributes</c>, for whoever listens (OpenTelemetry, say). Costs nothing where
/// nobody does.
/// </summary>
internal sealed class StudyTelemetry : ITuningObserver, IDisposable
{
    public const string Name = "HpoAttributes";

    private readonly ActivitySource _source = new(Name);
    private readonly Meter _meter = new(Name);
    private readonly Counter<long> _trials;
    private readonly Histogram<double> _duration;
    private readonly Histogram<double> _suggestion;
    private readonly Instrument[] _gauges;
    private readonly Dictionary<int, Activity> _running = [];
    private Activity? _study;
    private StudyProgress _progress;
    private KeyValuePair<string, object?> _objective;

    public StudyTelemetry()
    {
        _trials = _meter.CreateCounter<long>("hpo.trials", "{trial}", "Trials that have ended, by state");
        _duration = _meter.CreateHistogram<double>("hpo.trial.duration", "s", "How long trials ran, by state");
        _suggestion = _meter.CreateHistogram<double>("hpo.suggestion.duration", "s", "How long the scheduler took to say what a free worker does");
        _gauges =
        [
            _meter.CreateObservableGauge("hpo.trials.running", () => Of(_progress.Running), "{trial}", "Trials that run"),
            _meter.CreateObservableGauge("hpo.trials.paused", () => Of(_progress.Paused), "{trial}", "Trials that are put aside"),
            _meter.CreateObservableGauge("hpo.resource.spent", () => Of(_progress.SpentResource), "{unit}", "Resource that all trials have spent"),
            _meter.CreateObservableGauge("hpo.best", () => Of(_progress.Incumbent?.Values is { } values ? values[0] : double.NaN), description: "Value of the best trial"),
        ];
    }

    /// <summary>Whether anybody listens.</summary>
    public bool IsHeard => _source.HasListeners() || _trials.Enabled || _duration.Enabled || _gauges.Any(gauge => gauge.Enabled);

    /// <summary>Whether anybody asks how long suggestions take.</summary>
    public bool TimesSuggestions => _suggestion.Enabled;

    public void OnSuggested(TimeSpan duration) => _suggestion.Record(duration.TotalSeconds, _objective);

    public void OnStarted(StudyInfo study)
    {
        _objective = new("hpo.objective", study.Objective.Name);
        _study = Start($"study {study.Objective.Name}", Activity.Current?.Context ?? default);
        _study?.SetTag(_objective.Key, _objective.Value).SetTag("hpo.workers", study.Workers).SetTag("hpo.seed", study.Seed);
    }

    public void OnTrialStarted(Trial trial)
    {
        if (Start($"trial {trial.Number}", _study?.Context ?? default) is { } activity)
        {
            activity.SetTag(_objective.Key, _objective.Value).SetTag("hpo.trial", trial.Number).SetTag("hpo.attempt", trial.Attempt).SetTag("hpo.worker", trial.Worker).SetTag("hpo.config", ConfigText.Of(trial.Config));
            _running[trial.Number] = activity;
        }
    }

    public void OnTrialPaused(Trial trial, StudyProgress progress)
    {
        _progress = progress;
        End(trial);
    }

    public void OnTrialWaiting(Trial trial, string reason) => End(trial, reason);

    public void OnTrialFinished(Trial trial, StudyProgress progress)
    {
        _progress = progress;
        KeyValuePair<string, object?> state = new("hpo.state", FactoryJson.NameOf(trial.State));
        _trials.Add(1, _objective, state);
        _duration.Record(trial.Runtime.TotalSeconds, _objective, state);
        End(trial, trial.FailureReason);
    }

    public void OnEnded(StudyProgress progress, StopReason reason)
    {
        _progress = progress;
        foreach (Activity left in _running.Values)
        {
            left.Dispose();
        }

        _running.Clear();
        _study?.SetTag("hpo.stopReason", FactoryJson.NameOf(reason)).SetTag("hpo.best", progress.Incumbent?.Values?[0]);
        _study?.Dispose();
    }

    public void Dispose()
    {
        _source.Dispose();
        _meter.Dispose();
    }

    private Measurement<T> Of<T>(T value)
        where T : struct
        => new(value, _objective);

    /// <summary>Starts a span without making it the current one: the caller's thread does other things meanwhile.</summary>
    private Activity? Start(string name, ActivityContext parent)
    {
        Activity? current = Activity.Current;
        Activity? activity = _source.StartActivity(name, ActivityKind.Internal, parent);
        Activity.Current = current;
        return activity;
    }

    private void End(Trial trial, string? failure = null)
    {
        if (!_running.Remove(trial.Number, out Activity? activity))
        {
            return;
        }

        activity.SetTag("hpo.state", FactoryJson.NameOf(trial.State)).SetTag("hpo.resource", trial.Reached).SetTag("hpo.value", trial.Values?[0]);
        if (failure is not null)
        {
            activity.SetStatus(ActivityStatusCode.Error, failure);
        }

        Activity? current = Activity.Current;
        activity.Dispose();
        Activity.Current = current == activity ? null : current;
    }
}
