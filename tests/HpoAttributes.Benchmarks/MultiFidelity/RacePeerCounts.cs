namespace HpoAttributes.Benchmarks;

/// <summary>What a peer's run came to.</summary>
/// <param name="Trials">Trials started.</param>
/// <param name="Epochs">Epochs run.</param>
/// <param name="Full">Trials that ran to the last epoch.</param>
internal sealed record RacePeerCounts(int Trials, long Epochs, int Full);
