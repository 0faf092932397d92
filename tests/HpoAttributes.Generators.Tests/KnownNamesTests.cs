namespace HpoAttributes.Generators.Tests;

public sealed class KnownNamesTests
{
    [Fact]
    public void Names_AreThoseOfTheTypes()
    {
        Assert.Equal(KnownNames.Namespace, typeof(ObjectiveAttribute).Namespace);
        Assert.Equal(KnownNames.ObjectiveMetadata, typeof(ObjectiveAttribute).FullName);
        Assert.Equal(
            [nameof(ObjectiveAttribute), nameof(DomainAttribute), nameof(UniformAttribute), nameof(LogUniformAttribute), nameof(ReverseLogUniformAttribute), nameof(NormalAttribute), nameof(LogNormalAttribute), nameof(IntRangeAttribute), nameof(LogIntRangeAttribute), nameof(ChoiceAttribute), nameof(OrdinalAttribute), nameof(SharedDomainAttribute), nameof(PerWorkerAttribute), nameof(ThreadSafeObjectiveAttribute), nameof(ITrialContext)],
            [KnownNames.Objective, KnownNames.Domain, KnownNames.Uniform, KnownNames.LogUniform, KnownNames.ReverseLogUniform, KnownNames.Normal, KnownNames.LogNormal, KnownNames.IntRange, KnownNames.LogIntRange, KnownNames.Choice, KnownNames.Ordinal, KnownNames.SharedDomain, KnownNames.PerWorker, KnownNames.ThreadSafe, KnownNames.TrialContext]);
    }

    [Fact]
    public void ToolVersion_IsThatOfTheAssembly()
        => Assert.Equal(KnownNames.ToolVersion, typeof(ObjectiveGenerator).Assembly.GetName().Version!.ToString(3));

    [Fact]
    public void Domains_OfTheLibrary_AreAllRead()
    {
        string[] known = [KnownNames.Uniform, KnownNames.LogUniform, KnownNames.ReverseLogUniform, KnownNames.Normal, KnownNames.LogNormal, KnownNames.IntRange, KnownNames.LogIntRange, KnownNames.Choice, KnownNames.Ordinal];
        IEnumerable<string> domains = typeof(DomainAttribute).Assembly.GetTypes().Where(type => type.BaseType == typeof(DomainAttribute)).Select(type => type.Name);

        Assert.Equal(known.Order(StringComparer.Ordinal), domains.Order(StringComparer.Ordinal));
    }
}
