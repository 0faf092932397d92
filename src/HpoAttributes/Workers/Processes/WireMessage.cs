namespace HpoAttributes;

/// <summary>A message as it arrived.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Request">Its number, which its answer repeats; 0 where it has none.</param>
/// <param name="Body">The rest of it.</param>
internal sealed record WireMessage(WireKind Kind, int Request, BinaryReader Body);
