namespace HpoAttributes;

/// <summary>The purposes that the library draws random numbers for, so that no two share a stream.</summary>
internal static class RandomPurpose
{
    public const int Suggestion = 1;
    public const int TrialSeed = 2;
    public const int Scramble = 3;
    public const int Shift = 4;
    public const int Padding = 5;
    public const int Acquisition = 6;
    public const int Survival = 7;
    public const int Restart = 8;
    public const int Imputation = 9;
    public const int MirroredDraws = 10;
    public const int Bracket = 11;
    public const int Exploit = 20;
    public const int Explore = 21;
}
