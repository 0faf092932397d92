using HpoAttributes.SpaceChecks;

namespace HpoAttributes.Tests.Spaces;

public class SpaceGridTests
{
    public static TheoryData<string> Finite => [.. AllSpaces.List.Where(space => space.Space.Cardinality is not null).Select(space => space.Name)];

    [Theory]
    [MemberData(nameof(Finite))]
    public void Walk_OfAFiniteSpace_MeetsEveryConfigOnce(string name)
    {
        ConfigSpace space = SpaceOf(name);
        IConfig[] configs = [.. Walk(space, 1).Select(point => space.Decode(point))];
        Assert.Equal(space.Cardinality, configs.Length);
        Assert.Equal(configs.Length, configs.Distinct().Count());
    }

    [Theory]
    [InlineData("one dimension", 7, 7)]
    [InlineData("orders", 2, 120 * 16)]
    [InlineData("orders", 3, 120 * 81)]
    [InlineData("orders of grids", 3, 28 * 26 * 17 * 7)]
    [InlineData("cases", 2, 1 + (2 * (1 + 4)) + (20 * (1 + (100 * (1 + 24)) + (30 * 2))))]
    public void Walk_WithAResolution_MeetsEveryCombinationOnce(string name, int resolution, int count)
    {
        ConfigSpace space = SpaceOf(name);
        double[][] points = [.. Walk(space, resolution)];
        Assert.Equal(count, points.Length);
        Assert.Equal(count, points.Select(point => space.Decode(point)).Distinct().Count());
        Assert.All(points, point => Assert.Null(space.ProblemOf(point)));
    }

    [Fact]
    public void Walk_OfSeveralDimensions_MovesTheLastFastest()
    {
        ConfigSpace space = ConfigSpace.Of<SampleConfig>();
        SampleConfig[] configs = [.. Walk(space, 2).Take(3).Select(point => (SampleConfig)space.Decode(point))];
        Assert.Equal([new(0.01, 32, Activation.Tanh), new(0.01, 32, Activation.Relu), new(0.01, 33, Activation.Tanh)], configs);
    }

    [Fact]
    public void Grid_AtARandomPlace_IsAtAnyOfThem()
    {
        ConfigSpace space = SpaceOf("finite with groups");
        var random = new RandomStream(1, 2, 3);
        var grid = new SpaceGrid(space);
        var met = new HashSet<IConfig>();
        for (int i = 0; i < 10_000; i++)
        {
            grid.MoveToRandom(ref random);
            Assert.Null(space.ProblemOf(grid.Point));
            met.Add(space.Decode(grid.Point));
        }

        Assert.Equal(space.Cardinality, met.Count);
    }

    private static ConfigSpace SpaceOf(string name) => AllSpaces.List.Single(space => space.Name == name).Space;

    private static IEnumerable<double[]> Walk(ConfigSpace space, int resolution)
    {
        var grid = new SpaceGrid(space, [.. Enumerable.Repeat(resolution, space.Count)]);
        do
        {
            yield return grid.Point.ToArray();
        }
        while (grid.MoveNext());
    }
}
