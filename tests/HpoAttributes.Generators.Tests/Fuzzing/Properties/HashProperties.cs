namespace HpoAttributes.Generators.Tests;

/// <summary>The canonical hash: the same for equal configs and after a round trip, another for another config.</summary>
internal static class HashProperties
{
    public static void Check<TConfig>(SpaceSample<TConfig> sample)
        where TConfig : class, IConfig<TConfig>
    {
        var hashes = new Dictionary<ulong, IConfig>();
        var configs = new HashSet<IConfig>();
        foreach (TConfig config in sample.Configs)
        {
            ulong hash = sample.Space.HashOf(config);
            IConfig snapped = sample.Space.Decode(sample.Space.Encode(config));
            Assert.Equal(hash, sample.Space.HashOf(ConfigJson.Deserialize<TConfig>(ConfigJson.Serialize(config))));
            Assert.Equal(hash, sample.Space.HashOf(snapped));
            configs.Add(snapped);
            Assert.True(hashes.TryAdd(hash, snapped) || hashes[hash].Equals(snapped), $"{snapped} and {hashes[hash]} have one hash");
        }

        Assert.Equal(configs.Count, hashes.Count);
    }
}
