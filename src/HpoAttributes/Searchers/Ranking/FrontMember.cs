namespace HpoAttributes;

/// <summary>A vector in a front.</summary>
/// <param name="Id">What tells it from others.</param>
/// <param name="Values">The vector, to be minimised. Not changed.</param>
internal readonly record struct FrontMember(int Id, double[] Values);
