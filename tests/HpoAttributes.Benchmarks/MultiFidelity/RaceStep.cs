namespace HpoAttributes.Benchmarks;

/// <summary>An epoch of a study whose error was smaller than all before it.</summary>
/// <param name="Time">When it ended, in the task's units of time.</param>
/// <param name="Epochs">How many epochs the study had run then; 0 for a peer, of which it is not known.</param>
/// <param name="Error">The error.</param>
internal readonly record struct RaceStep(double Time, long Epochs, double Error);
