namespace HpoAttributes;

/// <summary>The configs that trials have had, so that none is proposed twice.</summary>
internal sealed class TriedSet
{
    private readonly HashSet<ulong> _hashes = [];

    public TriedSet(ModelSpace space, IEnumerable<Trial> trials)
    {
        foreach (Trial trial in trials)
        {
            _hashes.Add(HashOf(space.PointOf(trial)));
        }
    }

    /// <summary>Whether a trial had the config of a snapped point.</summary>
    public bool Contains(ReadOnlySpan<double> point) => _hashes.Contains(HashOf(point));

    private static ulong HashOf(ReadOnlySpan<double> point)
    {
        var hash = new Fnv64();
        foreach (double unit in point)
        {
            hash.Add(unit);
        }

        return hash.Value;
    }
}
