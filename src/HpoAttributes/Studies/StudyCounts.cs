namespace HpoAttributes;

/// <summary>How many trials of a study stand where, and what they have spent.</summary>
/// <param name="Started">All of them.</param>
/// <param name="Finished">Those that have ended.</param>
/// <param name="Failed">Those of them that failed.</param>
/// <param name="Running">Those that run.</param>
/// <param name="Paused">Those that are put aside.</param>
/// <param name="SpentResource">How much resource they have spent.</param>
internal readonly record struct StudyCounts(int Started, int Finished, int Failed, int Running, int Paused, long SpentResource);
