namespace HpoAttributes;

/// <summary>An event with what it changed, as it was just after it.</summary>
internal readonly record struct StudyChange(StudyEvent Event, Trial? Trial, StudyCounts Counts, Trial? Incumbent);
