using System.Numerics;

namespace HpoAttributes;

/// <summary>Counts the configs of a space.</summary>
internal static class SpaceCardinality
{
    public static BigInteger? Of(IReadOnlyList<Dimension> dimensions) => OfCase(dimensions, parent: -1, parentCase: -1);

    /// <summary>The configs of the dimensions that one case of a parent activates: their product.</summary>
    private static BigInteger? OfCase(IReadOnlyList<Dimension> dimensions, int parent, int parentCase)
    {
        BigInteger? product = BigInteger.One;
        for (int i = 0; i < dimensions.Count; i++)
        {
            if (dimensions[i].Parent == parent && dimensions[i].ParentCase == parentCase)
            {
                product *= OfOne(dimensions, i);
            }
        }

        return product;
    }

    private static BigInteger? OfOne(IReadOnlyList<Dimension> dimensions, int index)
    {
        if (dimensions[index].Domain is not CaseDomain cases)
        {
            return dimensions[index].Domain.Cardinality;
        }

        BigInteger? sum = BigInteger.Zero;
        for (int i = 0; i < cases.Names.Count; i++)
        {
            sum += OfCase(dimensions, index, i);
        }

        return sum;
    }
}
