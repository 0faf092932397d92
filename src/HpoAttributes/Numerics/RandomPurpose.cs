namespace HpoAttributes;

/// <summary>The purposes that the library draws random numbers for, so that no two share a stream.</summary>
internal static class RandomPurpose
{
    public const int Suggestion = 1;
    public const int TrialSeed = 2;
    public const int Acquisition = 10;
}
