namespace HpoAttributes;

/// <summary>The choice of <see cref="RandomSearcher"/>.</summary>
internal sealed record RandomSearcherFactory : SearcherFactory
{
    public const string Key = "random";

    public override string Name => Key;

    public override ISearcher Create(SearcherContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new RandomSearcher(context.Space, context.Seed, context.Initial, context.Duplicates);
    }
}
