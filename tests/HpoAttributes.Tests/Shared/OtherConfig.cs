using System.Text.Json;

namespace HpoAttributes.Tests;

/// <summary>A config of another space.</summary>
internal sealed record OtherConfig(int Size = 1) : IConfig<OtherConfig>
{
    private static readonly IntDomain<int> SizeDomain = new(0, 9);
    private static readonly ConfigSpace OtherSpace = ConfigSpace.Create<OtherConfig>(new SpaceItem("size", SizeDomain));

    static ConfigSpace IConfig<OtherConfig>.Space => OtherSpace;

    static OtherConfig IConfig<OtherConfig>.DefaultConfig { get; } = new();

    static OtherConfig IConfig<OtherConfig>.Decode(ref PointReader point) => new(SizeDomain.Decode(point.Next()));

    static OtherConfig IConfig<OtherConfig>.Sample(ref RandomStream random) => new(SizeDomain.Decode(random.NextDouble()));

    static void IConfig<OtherConfig>.Encode(OtherConfig config, ref PointWriter point) => point.Write(SizeDomain.Encode(config.Size));

    static void IConfig<OtherConfig>.Validate(OtherConfig config, ConfigErrors errors) => errors.Check("size", SizeDomain, config.Size);

    static void IConfig<OtherConfig>.AddTo(OtherConfig config, ref ConfigHash hash) => hash.Add(SizeDomain, config.Size);

    static void IConfig<OtherConfig>.WriteJson(OtherConfig config, Utf8JsonWriter json) => json.WriteNumberValue(config.Size);

    static OtherConfig IConfig<OtherConfig>.ReadJson(ref Utf8JsonReader json, string path) => new(json.GetInt32());
}
