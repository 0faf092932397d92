namespace HpoAttributes.Generators.Tests;

/// <summary>The choices of the grammar: a function of the program's seed.</summary>
internal sealed class FuzzRandom(int seed)
{
    // Neighbouring seeds of Random start alike; a factor keeps them apart.
    private readonly Random _random = new(unchecked((seed * (int)2654435769) ^ 0x5bd1e995));

    public int Below(int bound) => _random.Next(bound);

    /// <summary>A number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int From(int low, int high) => _random.Next(low, high + 1);

    public long From(long low, long high) => high == long.MaxValue ? _random.NextInt64(low, high) : _random.NextInt64(low, high + 1);

    public double Unit() => _random.NextDouble();

    public bool Chance(double share) => _random.NextDouble() < share;

    public T Pick<T>(params IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    /// <summary>So many of the items, in random order.</summary>
    public IReadOnlyList<T> Take<T>(IEnumerable<T> items, int count) => [.. items.Select(item => (item, _random.Next())).OrderBy(pair => pair.Item2).Take(count).Select(pair => pair.item)];

    public IReadOnlyList<T> Shuffle<T>(IEnumerable<T> items) => Take(items, int.MaxValue);
}
