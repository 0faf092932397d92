using HpoAttributes.Tests.Searchers;

namespace HpoAttributes.Tests.Tuning;

public class ThrowingConstraintTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Space_WhoseConstraintThrows_NamesItAndTheConfig()
    {
        ConfigSpace space = ConfigSpace.Of<PointConfig<ThrowingShape>>();
        ConstraintException thrown = Assert.Throws<ConstraintException>(() => space.IsFeasible([0.75, 0.5]));
        Assert.Equal("the constraint 'IsLeft' must say yes or no to every config, but threw InvalidDataException for []: too far", thrown.Message);
        Assert.IsType<InvalidDataException>(thrown.InnerException);
        Assert.Throws<ConstraintException>(() => space.ProblemOf(new PointConfig<ThrowingShape>([0.75, 0.5])));
    }

    [Fact]
    public async Task Study_WhoseConstraintThrows_KeepsWhatItFound()
    {
        ConfigSpace space = ConfigSpace.Of<PointConfig<ThrowingShape>>();
        var store = new InMemoryStudyStore();
        var tuner = new Tuner<PointConfig<ThrowingShape>>(new BasicScheduler(new WalkingSearcher(space)), new FirstCoordinate(), Silent.Options(20), store);
        StudyFailedException thrown = await Assert.ThrowsAsync<StudyFailedException>(() => tuner.RunAsync(Token));
        Assert.StartsWith("the study cannot go on: the constraint 'IsLeft'", thrown.Message, StringComparison.Ordinal);
        Assert.IsType<ConstraintException>(thrown.InnerException);
        Assert.Equal([0, 0.125, 0.25, 0.375, 0.5], thrown.Trials.Select(trial => trial.Values!.Value[0]));
        Assert.Equal(5, await store.ReadAsync("default", Token).CountAsync(studyEvent => studyEvent is StudyEvent.Finished, Token));
    }

    /// <summary>Goes to the right in eight steps.</summary>
    private sealed class WalkingSearcher(ConfigSpace space) : ISearcher
    {
        public ConfigSpace Space => space;

        public Suggestion? Suggest(int trial, TrialHistory history) => new([trial / 8.0, 0.5]);
    }

    private sealed class FirstCoordinate : IObjective<PointConfig<ThrowingShape>>
    {
        public ObjectiveInfo Info { get; } = new("FirstCoordinate", Goal.Minimize);

        public ValueTask<ObjectiveValues> EvaluateAsync(PointConfig<ThrowingShape> config, ITrialContext trial, CancellationToken cancellationToken) => new(config.Point[0]);
    }
}
