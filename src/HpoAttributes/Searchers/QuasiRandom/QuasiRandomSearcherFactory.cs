namespace HpoAttributes;

/// <summary>The choice of <see cref="QuasiRandomSearcher"/>.</summary>
internal sealed record QuasiRandomSearcherFactory : SearcherFactory
{
    public const string Key = "quasiRandom";

    public override string Name => Key;

    public override ISearcher Create(SearcherContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new QuasiRandomSearcher(context.Space, context.Seed, context.Initial, context.Duplicates);
    }
}
