using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Reading;

/// <summary>Judges whether numeric ranges leave room for each other: the smallest value that each can take once all smaller ones have theirs.</summary>
internal static class OrderRules
{
    public static bool IsRange(DomainModel domain) => domain is IntDomainModel or FloatDomainModel;

    /// <summary>The smallest value of a range; null for one without values.</summary>
    public static double? Lowest(DomainModel domain) => domain switch
    {
        IntDomainModel numbers => numbers.Low,
        FloatDomainModel numbers => numbers.ToRange().EffectiveLow,
        _ => null,
    };

    /// <summary>The smallest value of a range that is above <paramref name="bound"/>; null where there is none. Of a continuous range the bound itself stands for the number next to it.</summary>
    public static double? LowestAbove(DomainModel domain, double bound) => domain switch
    {
        IntDomainModel numbers => AboveInteger(numbers, bound),
        FloatDomainModel numbers => AboveReal(numbers.ToRange(), bound),
        _ => null,
    };

    // Beyond 2^53 a double is too coarse to tell neighbours apart, which only makes the rule more lenient there: the space itself is exact.
    private static double? AboveInteger(IntDomainModel numbers, double bound)
    {
        if (bound < numbers.Low)
        {
            return numbers.Low;
        }

        double value = numbers.Low + ((Math.Floor((bound - numbers.Low) / numbers.Step) + 1) * numbers.Step);
        return value <= numbers.High ? value : null;
    }

    private static double? AboveReal(FloatRange range, double bound)
    {
        if (bound < range.EffectiveLow)
        {
            return range.EffectiveLow;
        }

        if (range.Step is not { } step)
        {
            return bound < range.EffectiveHigh ? bound : null;
        }

        var grid = new FloatGrid(range.Low, range.High, step, range.IsSingle);
        long index = grid.FirstFrom(bound);
        index += grid.ValueAt(index) <= bound ? 1 : 0;
        return index <= grid.LastUpTo(range.High) ? grid.ValueAt(index) : null;
    }
}
