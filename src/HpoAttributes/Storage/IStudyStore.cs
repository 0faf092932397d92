namespace HpoAttributes;

/// <summary>Keeps the events of studies, append-only, keyed by study and sequence number.</summary>
public interface IStudyStore
{
    /// <summary>Appends events. When the task has completed they are as safe as the store makes them.</summary>
    /// <param name="study">The study's name.</param>
    /// <param name="sequence">The sequence number of the first event, from 0: how many the study has already.</param>
    /// <param name="events">The events, in order; not to be kept after the call.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="StudyConflictException">The study has another number of events: somebody else appends to it.</exception>
    ValueTask AppendAsync(string study, long sequence, IReadOnlyList<StudyEvent> events, CancellationToken cancellationToken = default);

    /// <summary>Every event of a study, in order; none for a study that does not exist.</summary>
    /// <param name="study">The study's name.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    IAsyncEnumerable<StudyEvent> ReadAsync(string study, CancellationToken cancellationToken = default);
}
