using System.Runtime.CompilerServices;

namespace HpoAttributes;

/// <summary>Keeps studies in memory, for as long as the object lives. Safe for several threads.</summary>
public sealed class InMemoryStudyStore : IStudyStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, List<StudyEvent>> _studies = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public ValueTask AppendAsync(string study, long sequence, IReadOnlyList<StudyEvent> events, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(events);
        lock (_gate)
        {
            if (!_studies.TryGetValue(study, out List<StudyEvent>? log))
            {
                _studies.Add(study, log = []);
            }

            if (log.Count != sequence)
            {
                throw new StudyConflictException($"study '{study}' has {log.Count} events, but the next one was expected to be number {sequence}: another tuner appends to it");
            }

            log.AddRange(events);
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<StudyEvent> ReadAsync(string study, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (StudyEvent studyEvent in Snapshot(study))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return studyEvent;
        }

        await ValueTask.CompletedTask.ConfigureAwait(false);
    }

    private StudyEvent[] Snapshot(string study)
    {
        ArgumentNullException.ThrowIfNull(study);
        lock (_gate)
        {
            return _studies.TryGetValue(study, out List<StudyEvent>? log) ? [.. log] : [];
        }
    }
}
