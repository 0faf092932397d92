namespace HpoAttributes.Tests.Searchers.Conformance;

/// <summary>Measures memory, so that nothing else may run beside it.</summary>
[Collection(nameof(LongStudyTests))]
[CollectionDefinition(nameof(LongStudyTests), DisableParallelization = true)]
public class LongStudyTests
{
    public static TheoryData<string> Names => SearcherConformanceTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Searcher_AfterALongStudy_HoldsLittleBesidesTheHistory(string searcher)
    {
        ConfigSpace space = SearcherConformanceTests.SpaceOf("groups with constraints");
        int trials = SearcherTable.Find(searcher).Trials;
        var study = new SimulatedStudy(space);
        ISearcher[] searchers = [SearcherConformanceTests.Create(searcher, space)];
        Assert.Equal(trials, study.Run(searchers[0], trials).Count);

        long with = GC.GetTotalMemory(forceFullCollection: true);
        searchers[0] = null!;
        long without = GC.GetTotalMemory(forceFullCollection: true);
        Assert.InRange(with - without, long.MinValue, (1 << 20) + (100L * trials));
        GC.KeepAlive(study);
    }
}
