using Microsoft.Extensions.Logging;

namespace HpoAttributes;

/// <summary>How to tune. Every setting has a default; <c>new TuningOptions()</c> is a good start.</summary>
public sealed record TuningOptions
{
    private readonly int? _trials;

    /// <summary>
    /// How many trials to run, failed ones included. At least 1; 20 by default, but as many as there is room for where <see cref="TimeLimit"/> or
    /// <see cref="ResourceLimit"/> is given. A trial that its scheduler puts aside and resumes is one; those that it still wants to resume are, when there are no new ones any more.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int Trials
    {
        get => _trials ?? (TimeLimit is null && ResourceLimit is null ? 20 : int.MaxValue);
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(Trials));
            _trials = value;
        }
    }

    /// <summary>
    /// How long the run may take. It then ends as if it were cancelled: objectives that report end at their next report, others see their token and are
    /// waited for. Above zero; null, the default, for no limit.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above zero, or more than 49 days.</exception>
    public TimeSpan? TimeLimit
    {
        get;
        init => field = Duration(value, nameof(TimeLimit));
    }

    /// <summary>
    /// How much resource (epochs, as a rule) all trials together may spend before the study ends. What an objective that only returns spends again, since it is called again,
    /// counts again. At least 1; null, the default, for no limit. For objectives with a <see cref="ResourceAttribute"/> parameter, or that report.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public long? ResourceLimit
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 1, 1, nameof(ResourceLimit));
            field = value;
        }
    }

    /// <summary>A value that is good enough: the study ends when the incumbent is feasible and no worse. For objectives with one goal; null, the default, for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">NaN.</exception>
    public double? Target
    {
        get;
        init => field = value is { } target && double.IsNaN(target) ? throw new ArgumentOutOfRangeException(nameof(Target), value, "the target must be a number") : value;
    }

    /// <summary>After how many trials, one after the other, that end or are put aside without a better incumbent the study ends. At least 1; null, the default, for never. For objectives with one goal.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int? Patience
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 1, 1, nameof(Patience));
            field = value;
        }
    }

    /// <summary>After how many failed trials, one after the other, the study ends, since something is wrong with all of them. At least 1; null, the default, for never.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int? FailureLimit
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 1, 1, nameof(FailureLimit));
            field = value;
        }
    }

    /// <summary>
    /// How long a trial may run, pauses left out; one that runs longer is a failed trial. Its token fires and its next report is answered by
    /// <see cref="TrialDecision.Stop"/>; one that heeds neither is waited for, or killed after <see cref="TrialTimeGrace"/> where workers are processes. Above zero; null, the default, for no limit.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above zero, or more than 49 days.</exception>
    public TimeSpan? TrialTimeLimit
    {
        get;
        init => field = Duration(value, nameof(TrialTimeLimit));
    }

    /// <summary>
    /// How long a trial may take to end after its <see cref="TrialTimeLimit"/>, before its process is killed, where <see cref="Isolation"/> is <see cref="WorkerIsolation.Processes"/>:
    /// longer than the objective needs from one report, or look at its token, to the next. At least zero; 5 seconds by default.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Below zero, or more than 49 days.</exception>
    public TimeSpan TrialTimeGrace
    {
        get;
        init => field = value == TimeSpan.Zero ? value : Duration(value, nameof(TrialTimeGrace))!.Value;
    } = TimeSpan.FromSeconds(5);

    /// <summary>How often a trial that fails is tried again, from its checkpoint if it has one, before it is a failed one. At least 0, the default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0.</exception>
    public int Retries
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 0, nameof(Retries));
            field = value;
        }
    }

    /// <summary>
    /// How many trials that their scheduler has put aside keep their thread, and with it their memory, to be resumed where they stand. At least 0; 8 by default.
    /// Beyond that the one that was put aside first has to return: it is resumed from its checkpoint, or started again where it has none. Where workers are processes, each may keep as many.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0.</exception>
    public int MaxPausedTrials
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 0, nameof(MaxPausedTrials));
            field = value;
        }
    } = 8;

    /// <summary>
    /// The folder in which trials keep what they save (<see cref="ITrialContext.Save"/>), a folder of its own for each study; it stays when the run has ended. Null, the
    /// default, for a temporary one that ends with the run.
    /// </summary>
    /// <exception cref="ArgumentException">Empty or white space.</exception>
    public string? CheckpointFolder
    {
        get;
        init
        {
            if (value is not null)
            {
                ArgumentException.ThrowIfNullOrWhiteSpace(value, nameof(CheckpointFolder));
            }

            field = value;
        }
    }

    /// <summary>The seed; 0 by default. The same seed gives the same trials to one worker. Several workers end their trials in another order each time, and searchers that learn from results then propose other configs.</summary>
    public long Seed { get; init; }

    /// <summary>
    /// The name under which a store keeps the study: a study that it holds already goes on. It needs a store, which a store
    /// package brings (HpoAttributes.Sqlite, HpoAttributes.PostgreSql) or a <see cref="Tuner{TConfig}"/> composed by hand is
    /// given. Null, the default, for a study that nothing keeps, or that its store keeps under the name <c>default</c>.
    /// </summary>
    /// <exception cref="ArgumentException">Empty or white space.</exception>
    public string? Study
    {
        get;
        init
        {
            if (value is not null)
            {
                ArgumentException.ThrowIfNullOrWhiteSpace(value, nameof(Study));
            }

            field = value;
        }
    }

    /// <summary>
    /// How many trials run at once, each on a thread of its own. At least 1; null, the default, for as many as the lists of the
    /// <see cref="PerWorkerAttribute"/> parameters have elements, else 1.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int? Workers
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 1, 1, nameof(Workers));
            field = value;
        }
    }

    /// <summary>
    /// Whether workers are threads or processes. In a process of their own trials can be killed, may crash, and give their memory back; <c>Main</c> is run again in each, up to the same
    /// <c>Tune</c>. A trial whose process dies is tried again at least once. <see cref="WorkerIsolation.Threads"/> by default.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">None of the choices.</exception>
    public WorkerIsolation Isolation
    {
        get;
        init => field = Known(value, nameof(Isolation));
    }

    /// <summary>
    /// How many trials a process runs before a fresh one takes its place, where <see cref="Isolation"/> is <see cref="WorkerIsolation.Processes"/>; 1 for a process for each trial. A
    /// trial that was put aside in it is then resumed from its checkpoint, or started again. At least 1; null, the default, for any number.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int? TrialsPerProcess
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 1, 1, nameof(TrialsPerProcess));
            field = value;
        }
    }

    /// <summary>Which config comes next. <see cref="Searchers.Auto"/> by default.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public SearcherFactory Searcher
    {
        get;
        init => field = Given(value, nameof(Searcher));
    } = Searchers.Auto();

    /// <summary>Which trial runs, and for how long. <see cref="Schedulers.Auto"/> by default.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public SchedulerFactory Scheduler
    {
        get;
        init => field = Given(value, nameof(Scheduler));
    } = Schedulers.Auto();

    /// <summary>Whether the config made of the method's default values is the first trial. True by default.</summary>
    public bool FirstTrialIsDefault { get; init; } = true;

    /// <summary>Configs to try after the default one (which is not tried twice) and before the searcher's own. None by default.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public IReadOnlyList<IConfig> InitialConfigs
    {
        get;
        init => field = Given(value, nameof(InitialConfigs));
    } = [];

    /// <summary>What happens where a space has finitely many configs and one was tried before. <see cref="DuplicatePolicy.Skip"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">None of the policies.</exception>
    public DuplicatePolicy Duplicates
    {
        get;
        init => field = Known(value, nameof(Duplicates));
    }

    /// <summary>
    /// How many trials each config gets, for objectives whose values are noisy. Each has a seed of its own; the searcher sees their
    /// mean, and the incumbent is the config of the best mean. At least 1, the default, and at most <see cref="Trials"/>, which counts
    /// all of them: what is too little for another config is not run.
    /// </summary>
    /// <remarks>
    /// The mean is that of the trials that completed; a config failed where none did. Outcome constraints are their means too.
    /// Where <see cref="DuplicatePolicy.Repeat"/> lets a config be proposed again, it gets as many trials again: the searcher sees the mean of
    /// each suggestion's trials, and the config's value is the mean over all of them.
    /// A config whose trials were not all run is the incumbent only where no other one is. A study that goes on needs the same number as before.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int Repeats
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(Repeats));
            field = value;
        }
    } = 1;

    /// <summary>
    /// How many of the best configs are run again at the end, with fresh seeds, before the incumbent is named by these trials alone:
    /// of noisy values the best one is too good. At least 0, the default; their trials are among <see cref="Trials"/>.
    /// </summary>
    /// <remarks>
    /// They start when every other trial has ended. The incumbent is then a confirmed config, unless none of those is feasible. Where fewer
    /// configs completed, or earlier runs confirmed them, the trials that are left go to the search. The last of them, too few to find a
    /// config and to confirm it, run one config at a time: what they find is the incumbent only where no confirmed config is feasible.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">Below 0.</exception>
    public int ConfirmBest
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 0, nameof(ConfirmBest));
            field = value;
        }
    }

    /// <summary>How many fresh trials each config of <see cref="ConfirmBest"/> gets. At least 1; null, the default, for <see cref="Repeats"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int? ConfirmRepeats
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 1, 1, nameof(ConfirmRepeats));
            field = value;
        }
    }

    /// <summary>What is shown while the study runs. <see cref="ProgressView.Auto"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">None of the views.</exception>
    public ProgressView Progress
    {
        get;
        init => field = Known(value, nameof(Progress));
    }

    /// <summary>Gets the study as structured log entries. Null, the default, for none.</summary>
    public ILogger? Logger { get; init; }

    /// <summary>Further observers. None by default.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public IReadOnlyList<ITuningObserver> Observers
    {
        get;
        init => field = Given(value, nameof(Observers));
    } = [];

    /// <summary>
    /// Whether the blocking <c>Tune</c> answers Ctrl-C: the first ends the study after the trials that run, the second at once.
    /// True by default. The asynchronous forms leave Ctrl-C alone.
    /// </summary>
    public bool HandleCtrlC { get; init; } = true;

    private static TimeSpan? Duration(TimeSpan? value, string name)
        => value is { } duration && (duration <= TimeSpan.Zero || duration.TotalMilliseconds >= uint.MaxValue)
            ? throw new ArgumentOutOfRangeException(name, value, "it must be above zero and less than 49 days")
            : value;

    private static T Given<T>(T? value, string name)
        where T : class
        => value ?? throw new ArgumentNullException(name);

    private static T Known<T>(T value, string name)
        where T : struct, Enum
        => Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, value, $"there is no such choice: take one of {string.Join(", ", Enum.GetNames<T>())}");
}
