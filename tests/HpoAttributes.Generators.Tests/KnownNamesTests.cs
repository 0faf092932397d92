namespace HpoAttributes.Generators.Tests;

public sealed class KnownNamesTests
{
    [Fact]
    public void Names_AreThoseOfTheTypes()
    {
        Assert.Equal(KnownNames.Namespace, typeof(ObjectiveAttribute).Namespace);
        Assert.Equal(KnownNames.ObjectiveMetadata, typeof(ObjectiveAttribute).FullName);
        Assert.Equal(KnownNames.ConfigGroupMetadata, typeof(ConfigGroupAttribute).FullName);
        Assert.Equal(
            [nameof(ObjectiveAttribute), nameof(DomainAttribute), nameof(UniformAttribute), nameof(LogUniformAttribute), nameof(ReverseLogUniformAttribute), nameof(NormalAttribute), nameof(LogNormalAttribute), nameof(IntRangeAttribute), nameof(LogIntRangeAttribute), nameof(ChoiceAttribute), nameof(OrdinalAttribute), nameof(SharedDomainAttribute), nameof(ConfigGroupAttribute), nameof(DefaultCaseAttribute), nameof(LessThanAttribute), nameof(ConstraintAttribute), nameof(FormerNameAttribute), nameof(IConfig), nameof(PerWorkerAttribute), nameof(ResourceAttribute), nameof(ThreadSafeObjectiveAttribute), nameof(ITrialContext), nameof(Tuner), nameof(TuningOptions), nameof(TuningOptions.Study), nameof(TuningResult<>)],
            [KnownNames.Objective, KnownNames.Domain, KnownNames.Uniform, KnownNames.LogUniform, KnownNames.ReverseLogUniform, KnownNames.Normal, KnownNames.LogNormal, KnownNames.IntRange, KnownNames.LogIntRange, KnownNames.Choice, KnownNames.Ordinal, KnownNames.SharedDomain, KnownNames.ConfigGroup, KnownNames.DefaultCase, KnownNames.LessThan, KnownNames.Constraint, KnownNames.FormerName, KnownNames.Config, KnownNames.PerWorker, KnownNames.Resource, KnownNames.ThreadSafe, KnownNames.TrialContext, KnownNames.Tuner, KnownNames.TuningOptions, KnownNames.Study, KnownNames.TuningResult]);
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
