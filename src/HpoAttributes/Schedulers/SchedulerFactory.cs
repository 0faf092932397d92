using System.Text.Json;

namespace HpoAttributes;

/// <summary>A choice of scheduler with its settings: a value, equal to another with the same settings, that can be written as JSON.</summary>
public abstract record SchedulerFactory
{
    /// <summary>The scheduler's name in JSON and in messages.</summary>
    public abstract string Name { get; }

    /// <summary>
    /// Whether its scheduler may be used with <c>TuningOptions.Repeats</c> and <c>ConfirmBest</c>: only where every trial is run to its end, so that the mean of a config is that of equals.
    /// False by default.
    /// </summary>
    public virtual bool AllowsRepeats => false;

    /// <summary>Creates the scheduler.</summary>
    /// <param name="context">What it schedules.</param>
    public abstract IScheduler Create(SchedulerContext context);

    /// <summary>Writes the choice as a JSON object: its name, then its settings.</summary>
    /// <param name="json">Where to write.</param>
    public void WriteJson(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("scheduler", Name);
        WriteSettings(json);
        json.WriteEndObject();
    }

    /// <summary>Writes each setting as a property.</summary>
    /// <param name="json">Where to write.</param>
    protected virtual void WriteSettings(Utf8JsonWriter json)
    {
    }
}
