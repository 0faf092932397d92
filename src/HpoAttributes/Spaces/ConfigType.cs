using System.Text.Json;

namespace HpoAttributes;

/// <summary>The static members of a config type, for whoever does not know the type.</summary>
internal abstract class ConfigType(Type type)
{
    public Type Type { get; } = type;

    public abstract IConfig Decode(ReadOnlySpan<double> point);

    public abstract IConfig ReadJson(ref Utf8JsonReader json);

    public abstract IConfig DefaultConfig { get; }

    public abstract bool Includes(IConfig config);

    public abstract void AddTo(IConfig config, ref ConfigHash hash);
}

/// <inheritdoc cref="ConfigType"/>
internal sealed class ConfigType<TConfig>() : ConfigType(typeof(TConfig))
    where TConfig : class, IConfig<TConfig>
{
    public override IConfig DefaultConfig => TConfig.DefaultConfig;

    public override IConfig Decode(ReadOnlySpan<double> point)
    {
        var reader = new PointReader(point);
        return TConfig.Decode(ref reader);
    }

    public override IConfig ReadJson(ref Utf8JsonReader json) => TConfig.ReadJson(ref json, "$");

    public override bool Includes(IConfig config) => config is TConfig;

    public override void AddTo(IConfig config, ref ConfigHash hash) => TConfig.AddTo((TConfig)config, ref hash);
}
