using System.Numerics;

namespace HpoAttributes;

/// <summary>Counts the configs of a space.</summary>
internal static class SpaceCardinality
{
    /// <summary>The largest range that orders are counted for: it is done value by value.</summary>
    public const int MaxOrdered = 1 << 16;

    public static BigInteger? Of(IReadOnlyList<Dimension> dimensions) => OfCase(dimensions, parent: -1, parentCase: -1);

    /// <summary>The configs of the dimensions that one case of a parent activates: their product.</summary>
    private static BigInteger? OfCase(IReadOnlyList<Dimension> dimensions, int parent, int parentCase)
    {
        BigInteger? product = BigInteger.One;
        for (int i = 0; i < dimensions.Count; i++)
        {
            // What stays below another one is counted with that one.
            if (dimensions[i].Parent == parent && dimensions[i].ParentCase == parentCase && dimensions[i].LessThan < 0)
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
            return Smaller(dimensions, index).Any() ? Sum(Choices(dimensions, index)) : dimensions[index].Domain.Cardinality;
        }

        BigInteger? sum = BigInteger.Zero;
        for (int i = 0; i < cases.Names.Count; i++)
        {
            sum += OfCase(dimensions, index, i);
        }

        return sum;
    }

    private static IEnumerable<int> Smaller(IReadOnlyList<Dimension> dimensions, int index)
        => Enumerable.Range(0, dimensions.Count).Where(other => dimensions[other].LessThan == index);

    /// <summary>For each value of a range how many choices there are for all that must stay below it; null where a range is not counted.</summary>
    private static BigInteger[]? Choices(IReadOnlyList<Dimension> dimensions, int index)
    {
        Domain domain = dimensions[index].Domain;
        if (domain.Cardinality is not <= MaxOrdered)
        {
            return null;
        }

        var choices = new BigInteger[domain.Cardinality.Value];
        Array.Fill(choices, BigInteger.One);
        foreach (int smaller in Smaller(dimensions, index))
        {
            if (Choices(dimensions, smaller) is not { } below)
            {
                return null;
            }

            Multiply(choices, domain, dimensions[smaller].Domain, RunningSums(below));
        }

        return choices;
    }

    private static void Multiply(BigInteger[] choices, Domain domain, Domain smaller, BigInteger[] sums)
    {
        for (int i = 0; i < choices.Length; i++)
        {
            choices[i] *= sums[smaller.CountBelow(domain, i) - 1];
        }
    }

    private static BigInteger[] RunningSums(BigInteger[] terms)
    {
        BigInteger sum = BigInteger.Zero;
        return [.. terms.Select(term => sum += term)];
    }

    private static BigInteger? Sum(BigInteger[]? terms) => terms is null ? null : RunningSums(terms)[^1];
}
