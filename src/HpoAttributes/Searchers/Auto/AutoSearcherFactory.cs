namespace HpoAttributes;

/// <summary>The library's choice: at present <see cref="RandomSearcher"/>.</summary>
internal sealed record AutoSearcherFactory : SearcherFactory
{
    public const string Key = "auto";

    public override string Name => Key;

    public override ISearcher Create(SearcherContext context) => Searchers.Random().Create(context);
}
