namespace HpoAttributes.SpaceChecks;

/// <summary>
/// Written down, so that a change of one shows: studies that are kept are found by them, whatever compiled them. Where a space was changed on purpose, the
/// failing check prints the value to put here.
/// </summary>
internal static class Fingerprints
{
    public const ulong Domains = 0x5472e86a9a90a92a;
    public const ulong Distributions = 0x8c7a60d053e686d0;
    public const ulong Ordered = 0x68c7a308f79e1f48;
    public const ulong Triangle = 0x22c26cff6549e7fd;
    public const ulong Network = 0xd6a52cd2adb1996d;
    public const ulong Finite = 0x7795c0870d2cc148;
    public const ulong Tight = 0x9e8fd935e052f45e;
    public const ulong Renamed = 0xe8ed56c44a076b93;
    public const ulong Optimizer = 0x38ad95643c269065;
}
