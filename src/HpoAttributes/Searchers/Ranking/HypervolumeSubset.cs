namespace HpoAttributes;

/// <summary>
/// Chooses some vectors of a front, to be minimised, that dominate as large a volume as a greedy choice finds: at least 1 - 1/e of the largest, as what a vector
/// adds only shrinks while others are chosen (Guerreiro, Fonseca and Paquete 2016). For that reason too most of them need no second look (lazy greedy, Minoux 1978).
/// </summary>
internal static class HypervolumeSubset
{
    // The worst of a front's values and a tenth of its width: its ends count too (Ishibuchi et al. 2018).
    private const double Reference = 1.1;

    /// <summary>The indices of the chosen vectors, in the order of the choice.</summary>
    /// <param name="front">The vectors.</param>
    /// <param name="count">How many to choose, at most all.</param>
    public static int[] Choose(IReadOnlyList<double[]> front, int count)
    {
        double[][] scaled = Scale(front);
        double[] reference = [.. Enumerable.Repeat(Reference, scaled[0].Length)];
        var chosen = new List<int>(count);
        double VolumeOf(int index) => Hypervolume.Exclusive(scaled[index], chosen.Select(other => scaled[other]), reference);

        // The largest first, of equal ones the first.
        var queue = new PriorityQueue<int, (double Loss, int Index)>(Enumerable.Range(0, scaled.Length).Select(index => (index, (-VolumeOf(index), index))));
        while (chosen.Count < count)
        {
            int index = queue.Dequeue();
            (double Loss, int Index) rank = (-VolumeOf(index), index);
            if (queue.TryPeek(out _, out (double Loss, int Index) next) && rank.CompareTo(next) > 0)
            {
                queue.Enqueue(index, rank);
            }
            else
            {
                chosen.Add(index);
            }
        }

        return [.. chosen];
    }

    /// <summary>Moves the front into the unit cube: the choice does not depend on units.</summary>
    private static double[][] Scale(IReadOnlyList<double[]> front)
    {
        double[][] scaled = [.. front.Select(vector => vector.ToArray())];
        for (int goal = 0; goal < scaled[0].Length; goal++)
        {
            double low = scaled.Min(vector => vector[goal]);
            double half = (scaled.Max(vector => vector[goal]) / 2) - (low / 2);
            foreach (double[] vector in scaled)
            {
                // In halves, as the width of huge values is not finite.
                vector[goal] = half > 0 ? ((vector[goal] / 2) - (low / 2)) / half : 0;
            }
        }

        return scaled;
    }
}
