namespace HpoAttributes.Generators.Tests;

/// <summary>Writes one domain attribute. A new one is a class here and a line in <see cref="DomainGrammar"/>.</summary>
internal abstract class DomainProduction
{
    /// <summary>The attribute without its ending.</summary>
    public abstract string Name { get; }

    /// <summary>A domain that is right.</summary>
    public abstract DomainDraft Draw(FuzzContext context);

    /// <summary>The ways in which the attribute and the default can be wrong, each with one diagnostic.</summary>
    public abstract IReadOnlyList<Func<FuzzContext, DomainDraft>> Mistakes { get; }
}
