using System.Globalization;

namespace HpoAttributes;

/// <summary>The defaults and ranges of what <see cref="LocalSearcher"/> is given.</summary>
internal static class LocalSettings
{
    public const int NumInitRandom = 5;
    public const double ProbabilityLocal = 0.8;

    public static int Checked(int numInitRandom)
        => numInitRandom >= 1 ? numInitRandom : throw new ArgumentException($"the number of random configs must be at least 1, but is {numInitRandom}", nameof(numInitRandom));

    public static double Checked(double probabilityLocal) => probabilityLocal is >= 0 and <= 1
        ? probabilityLocal
        : throw new ArgumentException($"the probability of a local change must be from 0 to 1, but is {probabilityLocal.ToString(CultureInfo.InvariantCulture)}", nameof(probabilityLocal));
}
