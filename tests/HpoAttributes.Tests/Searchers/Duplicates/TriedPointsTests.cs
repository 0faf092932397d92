namespace HpoAttributes.Tests.Searchers.Duplicates;

public class TriedPointsTests
{
    private static readonly ConfigSpace Space = ConfigSpace.Of<SampleConfig>();
    private static readonly SampleConfig First = new();
    private static readonly SampleConfig Second = new(0.5, 40, Activation.Tanh);

    [Fact]
    public void Contains_WhatTheHistoryHas_WhateverBecameOfIt()
    {
        TrialHistory history = HistoryOf(First);
        var tried = new TriedPoints(Space);
        tried.Follow(history);
        Assert.True(tried.Contains(Space.Encode(First)));
        Assert.False(tried.Contains(Space.Encode(Second)));

        history.Add(new(1, Space.Encode(Second), Second) { State = TrialState.Failed });
        Assert.False(tried.Follow(history));
        Assert.True(tried.Contains(Space.Encode(Second)));
        Assert.Equal(2, tried.Count);
    }

    [Fact]
    public void Follow_AnotherHistory_StartsOver()
    {
        var tried = new TriedPoints(Space);
        Assert.True(tried.Follow(HistoryOf(First, Second)));
        Assert.True(tried.Follow(HistoryOf(Second)));
        Assert.False(tried.Contains(Space.Encode(First)));
        Assert.True(tried.Contains(Space.Encode(Second)));
    }

    [Fact]
    public void Contains_APointInTheCellOfATriedValue_IsTrue()
    {
        var tried = new TriedPoints(Space);
        tried.Follow(HistoryOf(First));
        double[] point = Space.Encode(First);
        point[2] += 0.1;
        Assert.True(tried.Contains(point));
    }

    internal static TrialHistory HistoryOf(params SampleConfig[] configs)
    {
        var history = new TrialHistory();
        foreach (SampleConfig config in configs)
        {
            history.Add(new(history.Count, Space.Encode(config), config));
        }

        return history;
    }
}
