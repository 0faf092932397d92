namespace HpoAttributes.SpaceChecks;

[ConfigGroup, Constraint(nameof(Ends))]
internal sealed partial record Restart([IntRange(1, 8)] int Times = 1, [Choice(1, 2, 4)] int Growth = 1)
{
    internal static bool Ends(int times, int growth) => Math.Pow(growth, times) <= 256;
}
