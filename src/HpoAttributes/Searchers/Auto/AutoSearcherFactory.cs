namespace HpoAttributes;

/// <summary>The choice of <see cref="AutoSearcher"/>.</summary>
internal sealed record AutoSearcherFactory : SearcherFactory
{
    public const string Key = "auto";

    public override string Name => Key;

    public override ISearcher Create(SearcherContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new AutoSearcher(context.Space, context.Goals, context.Seed, context.Workers, context.Trials, context.Initial, context.Duplicates);
    }
}
