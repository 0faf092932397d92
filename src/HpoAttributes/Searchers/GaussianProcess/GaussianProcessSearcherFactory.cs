namespace HpoAttributes;

/// <summary>The choice of <see cref="GaussianProcessSearcher"/>.</summary>
internal sealed record GaussianProcessSearcherFactory : SearcherFactory
{
    public const string Key = "gaussianProcess";

    public override string Name => Key;

    public override ISearcher Create(SearcherContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new GaussianProcessSearcher(context.Space, context.Goals, context.Seed, context.Initial, context.Duplicates);
    }
}
