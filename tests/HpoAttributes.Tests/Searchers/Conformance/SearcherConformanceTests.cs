using HpoAttributes.SpaceChecks;

namespace HpoAttributes.Tests.Searchers.Conformance;

public class SearcherConformanceTests
{
    private const long Seed = 7;

    public static TheoryData<string> Names => [.. SearcherTable.All.Select(searcher => searcher.Name)];

    /// <summary>Every searcher on every space.</summary>
    public static TheoryData<string, string> Pairs => PairsWith((_, _) => true);

    /// <summary>Finite spaces, for searchers that are dear the small ones alone.</summary>
    public static TheoryData<string, string> FinitePairs => PairsWith((searcher, space) => space.Cardinality <= 10 * searcher.Trials);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Suggest_OnEverySpace_GivesFeasiblePointsWithNaNWhereInactive(string searcher, string space)
    {
        ConfigSpace config = SpaceOf(space);
        foreach (Suggestion suggestion in new SimulatedStudy(config).Run(Create(searcher, config), TrialsOf(searcher)))
        {
            Assert.Null(config.ProblemOf(suggestion.Point));
            Assert.True(config.IsFeasible(suggestion.Point));
            Assert.Null(config.ProblemOf(suggestion.Config ?? config.Decode(suggestion.Point)));
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Suggest_ForOneHistory_GivesTheSameFromAnySearcher(string searcher, string space)
    {
        ConfigSpace config = SpaceOf(space);
        ISearcher old = Create(searcher, config);
        var study = new SimulatedStudy(config);
        List<Suggestion> suggestions = study.Run(old, TrialsOf(searcher));
        double[]? next = old.Suggest(study.History.Count, study.History)?.Point;

        Assert.Equal(next, old.Suggest(study.History.Count, study.History)?.Point);
        Assert.Equal(next, Create(searcher, config).Suggest(study.History.Count, study.History)?.Point);
        Assert.Equal(Points(suggestions), Points(new SimulatedStudy(config).Run(old, TrialsOf(searcher))));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Suggest_ForANewHistory_DoesNotChangeThePointsBefore(string searcher, string space)
    {
        ConfigSpace config = SpaceOf(space);
        List<Suggestion> suggestions = new SimulatedStudy(config).Run(Create(searcher, config), TrialsOf(searcher));
        double[][] before = [.. suggestions.Select(suggestion => suggestion.Point.ToArray())];
        ISearcher other = Create(searcher, config);
        List<Suggestion> again = new SimulatedStudy(config).Run(other, TrialsOf(searcher));
        new SimulatedStudy(config).Run(other, TrialsOf(searcher) / 2);
        Assert.Equal(before, Points(again));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Suggest_WithInitialConfigs_GivesThemFirstAndAsGiven(string searcher, string space)
    {
        ConfigSpace config = SpaceOf(space);
        IConfig[] initial = [Drawn(config, 0), Drawn(config, 1)];
        List<Suggestion> suggestions = new SimulatedStudy(config).Run(Create(searcher, config, initial: initial), 12);
        Assert.Same(initial[0], suggestions[0].Config);
        Assert.Same(initial[1], suggestions[1].Config);
        Assert.All(suggestions.Skip(2), suggestion => Assert.Null(suggestion.Config));
    }

    [Theory]
    [MemberData(nameof(FinitePairs))]
    public void Suggest_OnAFiniteSpace_TriesEveryConfigOnceAndEnds(string searcher, string space)
    {
        ConfigSpace config = SpaceOf(space);
        IConfig initial = Drawn(config, 3);
        int count = FeasibleCount(config);
        List<Suggestion> suggestions = new SimulatedStudy(config).Run(Create(searcher, config, initial: [initial]), count + 1);
        ulong[] hashes = [.. suggestions.Select(suggestion => config.HashOf(suggestion.Config ?? config.Decode(suggestion.Point)))];
        Assert.Equal(count, hashes.Length);
        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Suggest_WhereConstraintsLeaveNothing_SaysWhichOrEnds(string searcher)
    {
        try
        {
            Assert.Null(Create(searcher, AllSpaces.Impossible).Suggest(0, new()));
        }
        catch (InvalidOperationException exception)
        {
            Assert.StartsWith("none of 10,000 random ImpossibleConfigs satisfies every constraint", exception.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Suggest_ToMaximize_IsAsToMinimizeTheNegative(string searcher, string space)
    {
        ConfigSpace config = SpaceOf(space);
        List<Suggestion> minimized = new SimulatedStudy(config).Run(Create(searcher, config), TrialsOf(searcher));
        List<Suggestion> maximized = new SimulatedStudy(config, sign: -1).Run(Create(searcher, config, Goal.Maximize), TrialsOf(searcher));
        Assert.Equal(Points(minimized), Points(maximized));
    }

    internal static ISearcher Create(string searcher, ConfigSpace space, Goal goal = Goal.Minimize, params IReadOnlyList<IConfig> initial)
        => SearcherTable.Find(searcher).Create(new(space, [goal], Seed, Workers: 3, TrialsOf(searcher), initial));

    private static int TrialsOf(string searcher) => SearcherTable.Find(searcher).ShortTrials;

    internal static ConfigSpace SpaceOf(string name) => AllSpaces.List.Single(space => space.Name == name).Space;

    private static TheoryData<string, string> PairsWith(Func<SearcherCase, ConfigSpace, bool> condition)
        => [.. SearcherTable.All.SelectMany(searcher => AllSpaces.List.Where(space => condition(searcher, space.Space)).Select(space => (searcher.Name, space.Name)))];

    private static double[][] Points(List<Suggestion> suggestions) => [.. suggestions.Select(suggestion => suggestion.Point)];

    private static IConfig Drawn(ConfigSpace space, int index)
    {
        var random = new RandomStream(11, index, 12);
        var point = new double[space.Count];
        space.Sample(ref random, point);
        return space.Decode(point);
    }

    private static int FeasibleCount(ConfigSpace space)
    {
        var grid = new SpaceGrid(space);
        int count = space.IsFeasible(grid.Point) ? 1 : 0;
        while (grid.MoveNext())
        {
            count += space.IsFeasible(grid.Point) ? 1 : 0;
        }

        return count;
    }
}
