namespace HpoAttributes.Tests.Trials;

public class ObjectiveInfoTests
{
    [Fact]
    public void Metrics_WithoutNames_AreNumberedUnlessThereIsOne()
    {
        Assert.Equal(["value"], new ObjectiveInfo("Net").Metrics);
        Assert.Equal(["Item1", "Item2"], new ObjectiveInfo("Net", Goal.Minimize, Goal.Maximize).Metrics);
    }

    [Fact]
    public void Metrics_OfAnotherNumberThanGoals_AreRefused()
        => Assert.StartsWith(
            "there are 2 goals, but 1 names of values",
            Assert.Throws<ArgumentException>("Metrics", () => new ObjectiveInfo("Net", Goal.Minimize, Goal.Maximize) { Metrics = ["Error"] }).Message,
            StringComparison.Ordinal);
}
