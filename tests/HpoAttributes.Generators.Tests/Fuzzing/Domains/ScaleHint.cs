namespace HpoAttributes.Generators.Tests;

/// <summary>When a linear scale is hinted at: HPO0109.</summary>
internal static class ScaleHint
{
    public static bool Applies(double low, double high) => low > 0 && high / low > 1000;
}
