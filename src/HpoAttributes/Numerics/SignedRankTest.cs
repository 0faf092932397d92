namespace HpoAttributes;

/// <summary>
/// Wilcoxon's signed-rank test (1945). Equal sizes share their middle rank, and the ranks of zeros are shared by both signs. Exact for few numbers,
/// given the ranks as they are; beyond, by the normal approximation.
/// </summary>
internal static class SignedRankTest
{
    private const int MaxExact = 30;

    /// <summary>The probability of a sum of positive ranks at least as large, if each number were as likely to have the other sign.</summary>
    /// <param name="differences">The numbers; none is NaN.</param>
    public static double ProbabilityOfGreater(ReadOnlySpan<double> differences)
    {
        (int[] twiceRanks, int twicePositive) = RanksOf(differences);
        return twiceRanks.Length <= MaxExact ? Exact(twiceRanks, twicePositive) : Normal(twiceRanks, twicePositive);
    }

    /// <summary>Twice the ranks of what is not zero, and twice the sum of the positive ones: whole numbers.</summary>
    private static (int[] Ranks, int Positive) RanksOf(ReadOnlySpan<double> differences)
    {
        double[] sizes = new double[differences.Length];
        for (int i = 0; i < sizes.Length; i++)
        {
            sizes[i] = Math.Abs(differences[i]);
        }

        double[] signed = differences.ToArray();
        Array.Sort(sizes, signed);
        var ranks = new List<int>(signed.Length);
        int positive = 0;
        for (int start = 0, end; start < sizes.Length; start = end)
        {
            for (end = start + 1; end < sizes.Length && sizes[end].Equals(sizes[start]); end++)
            {
            }

            // From start + 1 to end: their middle, twice.
            int rank = start + 1 + end;
            for (int i = start; i < end && sizes[start] > 0; i++)
            {
                ranks.Add(rank);
                positive += signed[i] > 0 ? rank : 0;
            }
        }

        return ([.. ranks], positive);
    }

    /// <summary>Counts the signs that give each sum.</summary>
    private static double Exact(int[] ranks, int positive)
    {
        var probabilities = new double[ranks.Sum() + 1];
        probabilities[0] = 1;
        int most = 0;
        foreach (int rank in ranks)
        {
            most += rank;
            for (int sum = most; sum >= 0; sum--)
            {
                probabilities[sum] = (probabilities[sum] / 2) + (sum >= rank ? probabilities[sum - rank] / 2 : 0);
            }
        }

        double probability = 0;
        for (int sum = probabilities.Length - 1; sum >= positive; sum--)
        {
            probability += probabilities[sum];
        }

        return probability;
    }

    private static double Normal(int[] ranks, int positive)
    {
        double mean = ranks.Sum(rank => (double)rank) / 2;
        double variance = ranks.Sum(rank => (double)rank * rank) / 4;
        return StandardNormal.Below((mean - positive) / Math.Sqrt(variance));
    }
}
