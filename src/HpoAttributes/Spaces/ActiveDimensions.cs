using System.Globalization;

namespace HpoAttributes;

/// <summary>Tells which coordinates of a point belong to the config that it stands for: those of the cases and groups that the config has.</summary>
internal static class ActiveDimensions
{
    public static bool IsActive(Dimension[] dimensions, ReadOnlySpan<double> point, int dimension)
    {
        Dimension asked = dimensions[dimension];
        while (asked.Parent >= 0)
        {
            if (!HasCase(dimensions, point, asked))
            {
                return false;
            }

            asked = dimensions[asked.Parent];
        }

        return true;
    }

    /// <summary>Writes NaN to every inactive coordinate.</summary>
    public static void Deactivate(Dimension[] dimensions, Span<double> point)
    {
        for (int i = 0; i < point.Length; i++)
        {
            // Parents stand before their dimensions, so that one look at the parent is enough.
            if (dimensions[i].Parent >= 0 && !HasCase(dimensions, point, dimensions[i]))
            {
                point[i] = double.NaN;
            }
        }
    }

    /// <summary>The first coordinate that is missing, out of range, or there though it is inactive, in words; null where there is none.</summary>
    public static string? ProblemOf(Dimension[] dimensions, ReadOnlySpan<double> point)
    {
        for (int i = 0; i < point.Length; i++)
        {
            bool isActive = IsActive(dimensions, point, i);
            if (isActive ? point[i] is not (>= 0 and <= 1) : !double.IsNaN(point[i]))
            {
                return string.Create(CultureInfo.InvariantCulture, $"{dimensions[i].Name} is {(isActive ? "active and needs a number from 0 to 1" : "inactive and needs NaN")}, not {point[i]}");
            }
        }

        return null;
    }

    private static bool HasCase(Dimension[] dimensions, ReadOnlySpan<double> point, Dimension dimension)
    {
        double unit = point[dimension.Parent];
        return !double.IsNaN(unit) && ((CaseDomain)dimensions[dimension.Parent].Domain).Decode(unit) == dimension.ParentCase;
    }
}
