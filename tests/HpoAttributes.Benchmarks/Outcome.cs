namespace HpoAttributes.Benchmarks;

/// <summary>Whether an aim is met: the program's exit code.</summary>
internal enum Outcome
{
    Met = 0,
    NotMet = 1,
    NotMeasured = 2,
}
