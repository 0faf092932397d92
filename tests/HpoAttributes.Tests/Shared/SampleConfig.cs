using System.Text.Json;

namespace HpoAttributes.Tests;

/// <summary>What the generator emits, written by hand: one hyperparameter of each kind.</summary>
internal sealed record SampleConfig(double Rate = 0.1, int Size = 128, Activation Activation = Activation.Relu) : IConfig<SampleConfig>
{
    public static readonly FloatDomain<double> RateDomain = new(0.01, 1, log: true);
    public static readonly IntDomain<int> SizeDomain = new(32, 255);
    public static readonly ChoiceDomain<Activation> ActivationDomain = new(
        [Activation.Tanh, Activation.Relu],
        ["Tanh", "Relu"]);

    private static readonly ConfigSpace SampleSpace = ConfigSpace.Create<SampleConfig>(
        new("rate", RateDomain), new("size", SizeDomain), new("activation", ActivationDomain));

    static ConfigSpace IConfig<SampleConfig>.Space => SampleSpace;

    static SampleConfig IConfig<SampleConfig>.DefaultConfig { get; } = new();

    static SampleConfig IConfig<SampleConfig>.Decode(ref PointReader point)
        => new(RateDomain.Decode(point.Next()), SizeDomain.Decode(point.Next()), ActivationDomain.Decode(point.Next()));

    static SampleConfig IConfig<SampleConfig>.Sample(ref RandomStream random)
        => new(RateDomain.Decode(random.NextDouble()), SizeDomain.Decode(random.NextDouble()), ActivationDomain.Decode(random.NextDouble()));

    static void IConfig<SampleConfig>.Encode(SampleConfig config, ref PointWriter point)
    {
        point.Write(RateDomain.Encode(config.Rate));
        point.Write(SizeDomain.Encode(config.Size));
        point.Write(ActivationDomain.Encode(config.Activation));
    }

    static void IConfig<SampleConfig>.Validate(SampleConfig config, ConfigErrors errors)
    {
        errors.Check("rate", RateDomain, config.Rate);
        errors.Check("size", SizeDomain, config.Size);
        errors.Check("activation", ActivationDomain, config.Activation);
    }

    static void IConfig<SampleConfig>.AddTo(SampleConfig config, ref ConfigHash hash)
    {
        hash.Add(RateDomain, config.Rate);
        hash.Add(SizeDomain, config.Size);
        hash.Add(ActivationDomain, config.Activation);
    }

    static void IConfig<SampleConfig>.WriteJson(SampleConfig config, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        ConfigJson.WriteProperty(json, "rate", RateDomain, config.Rate);
        ConfigJson.WriteProperty(json, "size", SizeDomain, config.Size);
        ConfigJson.WriteProperty(json, "activation", ActivationDomain, config.Activation);
        json.WriteEndObject();
    }

    static SampleConfig IConfig<SampleConfig>.ReadJson(ref Utf8JsonReader json, string path)
    {
        double rate = default;
        int size = default;
        Activation activation = default;
        bool hasRate = false;
        bool hasSize = false;
        bool hasActivation = false;
        while (ConfigJson.NextProperty(ref json, path) is { } name)
        {
            switch (name)
            {
                case "rate": rate = ConfigJson.ReadProperty(ref json, path, name, RateDomain, ref hasRate); break;
                case "size": size = ConfigJson.ReadProperty(ref json, path, name, SizeDomain, ref hasSize); break;
                case "activation": activation = ConfigJson.ReadProperty(ref json, path, name, ActivationDomain, ref hasActivation); break;
                default: throw ConfigJson.Unknown(path, name);
            }
        }

        ConfigJson.Require(path, "rate", hasRate);
        ConfigJson.Require(path, "size", hasSize);
        ConfigJson.Require(path, "activation", hasActivation);
        return new(rate, size, activation);
    }
}
