// Linked into the generator: netstandard2.0 API only, so that a bad range fails with the same words in the editor and at run time.
using System.Globalization;

namespace HpoAttributes;

/// <summary>Judges the numbers of a resource, the same way at compile time and at run time.</summary>
internal static class ResourceRules
{
    /// <summary>What is wrong, as that of a range whose low is the resource's min and whose high is its max.</summary>
    public static RangeProblem? Of(int min, int max)
        => min < 1 ? new(RangeRule.Bounds, RangeRules.Low, $"min must be at least 1, but is {Text(min)}")
            : min > max ? new(RangeRule.Bounds, RangeRules.Low, $"min must not be above max, but min is {Text(min)} and max is {Text(max)}")
            : null;

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
