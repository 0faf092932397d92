using System.Text.Json;

namespace HpoAttributes;

/// <summary>The choice of <see cref="GridSearcher"/>.</summary>
/// <param name="Resolution">How many values each continuous hyperparameter has.</param>
internal sealed record GridSearcherFactory(int Resolution) : SearcherFactory
{
    public const string Key = "grid";

    public int Resolution { get; } = GridResolutions.Checked(Resolution);

    public override string Name => Key;

    public static GridSearcherFactory FromJson(JsonElement json) => new(FactoryJson.Int32In(json, "resolution"));

    public override ISearcher Create(SearcherContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new GridSearcher(context.Space, Resolution, initial: context.Initial);
    }

    protected override void WriteSettings(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteNumber("resolution", Resolution);
    }
}
