namespace HpoAttributes.SpaceChecks;

/// <summary>
/// Written down, so that a change of one shows: studies that are kept are found by them, whatever compiled them. Where a space was changed on purpose, the
/// failing check prints the value to put here.
/// </summary>
internal static class Fingerprints
{
    public const ulong Domains = 0xeefbf47cc750ed6a;
    public const ulong Distributions = 0x9500ad69c91e44f1;
    public const ulong Ordered = 0xcf2087e98775bb68;
    public const ulong Triangle = 0x4908220efcc79b7d;
    public const ulong Network = 0x7f100d63bd51e267;
    public const ulong Finite = 0x4e1a6080bb46e248;
    public const ulong Tight = 0xecbbc6851085bf28;
    public const ulong Renamed = 0xfc780931544d0473;
    public const ulong Optimizer = 0xe7d1d46fcc463f4d;
}
