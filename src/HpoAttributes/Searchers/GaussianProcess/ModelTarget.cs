namespace HpoAttributes;

/// <summary>One thing that is modelled: the points where it is known, and its transformed values there.</summary>
/// <param name="Points">Snapped points.</param>
/// <param name="Values">A value for each.</param>
internal sealed record ModelTarget(double[][] Points, double[] Values)
{
    /// <summary>What remains of this where only some points are kept.</summary>
    public ModelTarget Only(int[] indices) => new([.. indices.Select(i => Points[i])], [.. indices.Select(i => Values[i])]);

    /// <summary>
    /// At most so many points: one half the best, the other spread evenly over the ranks of the rest, so that the model stays exact where it matters and
    /// knows where not to look.
    /// </summary>
    public int[] Thin(int limit)
    {
        int[] order = [.. Enumerable.Range(0, Values.Length).OrderBy(i => Values[i])];
        if (order.Length <= limit)
        {
            return [.. Enumerable.Range(0, order.Length)];
        }

        int best = limit / 2;
        int others = limit - best;
        return [.. order.Take(best), .. Enumerable.Range(0, others).Select(k => order[best + (int)((long)k * (order.Length - best) / others)])];
    }
}
