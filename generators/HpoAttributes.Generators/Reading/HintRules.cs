using System.Globalization;
using HpoAttributes.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>What is allowed and yet rarely meant.</summary>
internal static class HintRules
{
    private const double ThreeDecades = 1000;

    /// <summary>A tuned seed finds the luckiest run, not the best configuration.</summary>
    public static void CheckName(IParameterSymbol parameter, Findings findings)
    {
        string name = parameter.Name;
        bool isSeed = string.Equals(name, "seed", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("Seed", StringComparison.Ordinal)
            || name.EndsWith("_seed", StringComparison.OrdinalIgnoreCase);
        if (isSeed)
        {
            findings.Add(Descriptors.SeedIsTuned, () => Locations.Name(parameter), name);
        }
    }

    /// <summary>A linear scale over many decades hardly ever tries the small values.</summary>
    public static void CheckScale(IParameterSymbol parameter, DomainUse use, double low, double high, string logAttribute, Findings findings)
    {
        if (low > 0 && high / low > ThreeDecades)
        {
            findings.Add(Descriptors.ManyDecades, () => Locations.Attribute(use.Attribute), use.Name, parameter.Name, Text(low), Text(high), logAttribute);
        }
    }

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
