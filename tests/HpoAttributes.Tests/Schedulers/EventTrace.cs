using System.Globalization;

namespace HpoAttributes.Tests.Schedulers;

/// <summary>The events of a study in short: <c>0s</c> started, <c>0@1</c> reported at 1, <c>0p</c> paused, <c>0x</c> stopped, <c>0c</c> completed, <c>0f</c> failed.</summary>
internal static class EventTrace
{
    public static string Of(SimulationResult result) => string.Join(' ', result.Events.Select(Of).Where(text => text.Length > 0));

    private static string Of(StudyEvent studyEvent) => studyEvent switch
    {
        StudyEvent.Leased leased => Invariant($"{leased.Trial}s"),
        StudyEvent.Reported reported => Invariant($"{reported.Trial}@{reported.Resource}"),
        StudyEvent.Paused paused => Invariant($"{paused.Trial}{(paused.Continues ? '+' : 'p')}"),
        StudyEvent.Finished finished => Invariant($"{finished.Trial}{Letter(finished.Outcome.State)}"),
        StudyEvent.LeaseLost lost => Invariant($"{lost.Trial}l"),
        _ => string.Empty,
    };

    private static char Letter(TrialState state) => state switch
    {
        TrialState.Completed => 'c',
        TrialState.Stopped => 'x',
        TrialState.Failed => 'f',
        _ => 'i',
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
