using System.Text.Json;

namespace HpoAttributes.Plots.Tests;

/// <summary>A config written by hand, as the generator would.</summary>
internal sealed record RateConfig(double Rate = 0.5) : IConfig<RateConfig>
{
    private static readonly FloatDomain<double> RateDomain = new(0, 1);

    static ConfigSpace IConfig<RateConfig>.Space { get; } = ConfigSpace.Create<RateConfig>(new SpaceItem("rate", RateDomain));

    static RateConfig IConfig<RateConfig>.DefaultConfig => new();

    static RateConfig IConfig<RateConfig>.Decode(ref PointReader point) => new(RateDomain.Decode(point.Next()));

    static RateConfig IConfig<RateConfig>.Sample(ref RandomStream random) => new(RateDomain.Decode(random.NextDouble()));

    static void IConfig<RateConfig>.Encode(RateConfig config, ref PointWriter point) => point.Write(RateDomain.Encode(config.Rate));

    static void IConfig<RateConfig>.Validate(RateConfig config, ConfigErrors errors)
        => errors.Check("rate", RateDomain, config.Rate);

    static void IConfig<RateConfig>.AddTo(RateConfig config, ref ConfigHash hash) => hash.Add(RateDomain, config.Rate);

    static void IConfig<RateConfig>.WriteJson(RateConfig config, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        ConfigJson.WriteProperty(json, "rate", RateDomain, config.Rate);
        json.WriteEndObject();
    }

    static RateConfig IConfig<RateConfig>.ReadJson(ref Utf8JsonReader json, string path) => throw new NotSupportedException();
}
