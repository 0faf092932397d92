using System.Text.Json;

namespace HpoAttributes.Tests.Schedulers;

public class SchedulerFactoryTests
{
    public static TheoryData<SchedulerFactory, SchedulerFactory?> Choices => new()
    {
        { HpoAttributes.Schedulers.Auto(), HpoAttributes.Schedulers.Basic() },
        { HpoAttributes.Schedulers.Basic(), null },
        { HpoAttributes.Schedulers.Asha(), HpoAttributes.Schedulers.Asha(4) },
        { HpoAttributes.Schedulers.Asha(2.5, HalvingMode.Stopping, 3), HpoAttributes.Schedulers.Asha(2.5, HalvingMode.Promotion, 3) },
        { HpoAttributes.Schedulers.SuccessiveHalving(), HpoAttributes.Schedulers.SuccessiveHalving(4) },
        { HpoAttributes.Schedulers.SuccessiveHalving(2, 1.5), HpoAttributes.Schedulers.SuccessiveHalving(2, 2) },
        { HpoAttributes.Schedulers.Hyperband(), HpoAttributes.Schedulers.Hyperband(2) },
        { HpoAttributes.Schedulers.Pasha(), HpoAttributes.Schedulers.Pasha(2) },
        { HpoAttributes.Schedulers.MoAsha(), HpoAttributes.Schedulers.Asha() },
        { HpoAttributes.Schedulers.MoAsha(2, HalvingMode.Stopping, 2), HpoAttributes.Schedulers.MoAsha(2, HalvingMode.Stopping, 1) },
        { HpoAttributes.Schedulers.FreezeThaw(), HpoAttributes.Schedulers.FreezeThaw(3) },
        { HpoAttributes.Schedulers.MedianStopping(), HpoAttributes.Schedulers.MedianStopping(grace: 2) },
        { HpoAttributes.Schedulers.MedianStopping(MedianRule.AverageAgainstAverages, 3, 4), HpoAttributes.Schedulers.MedianStopping(MedianRule.BestAgainstValues, 3, 4) },
        { HpoAttributes.Schedulers.PopulationBased(5), HpoAttributes.Schedulers.PopulationBased(6) },
        { HpoAttributes.Schedulers.PopulationBased(5, 6, 0.5, 0.125, 0.25), HpoAttributes.Schedulers.PopulationBased(5, 6, 0.5, 0.125, 0.5) },
        { HpoAttributes.Schedulers.ThresholdStopping(lower: -1.5), HpoAttributes.Schedulers.ThresholdStopping(upper: -1.5) },
        { HpoAttributes.Schedulers.ThresholdStopping(1, 2, 3, HpoAttributes.Schedulers.Asha()), HpoAttributes.Schedulers.ThresholdStopping(1, 2, 3) },
        { HpoAttributes.Schedulers.PlateauStopping(), HpoAttributes.Schedulers.PlateauStopping(9) },
        { HpoAttributes.Schedulers.PlateauStopping(3, 0.5, HpoAttributes.Schedulers.Hyperband()), HpoAttributes.Schedulers.PlateauStopping(3, 0.5, HpoAttributes.Schedulers.Hyperband(2)) },
        { HpoAttributes.Schedulers.WilcoxonStopping(), HpoAttributes.Schedulers.WilcoxonStopping(0.05) },
        { HpoAttributes.Schedulers.WilcoxonStopping(0.2, 4, HpoAttributes.Schedulers.PlateauStopping()), HpoAttributes.Schedulers.WilcoxonStopping(0.2, 4) },
    };

    [Theory]
    [MemberData(nameof(Choices), DisableDiscoveryEnumeration = true)]
    public void Factory_IsAValueWithJson(SchedulerFactory choice, SchedulerFactory? other)
    {
        SchedulerFactory read = HpoAttributes.Schedulers.FromJson(Json(choice));
        Assert.Equal(choice, read);
        Assert.Equal(choice.GetHashCode(), read.GetHashCode());
        Assert.NotEqual(choice, other);
    }

    [Theory]
    [MemberData(nameof(Choices), DisableDiscoveryEnumeration = true)]
    public void Factory_CreatesASchedulerOverTheSearcher(SchedulerFactory choice, SchedulerFactory? other)
    {
        Assert.NotSame(choice, other);
        var searcher = new RandomSearcher(ConfigSpace.Of<SampleConfig>(), seed: 3);
        IScheduler scheduler = choice.Create(new(searcher, [Goal.Minimize], 3, 2, 10) { Resource = new(1, 9) });
        Assert.Same(searcher.Space, scheduler.Space);
        Assert.Equal(searcher.Suggest(0, [])!.Value.Point, scheduler.Suggest(0, [])!.Value.Point);
    }

    [Theory]
    [InlineData("""{"scheduler":"tarot"}""", "$.scheduler: 'tarot' is not one of auto, basic, successiveHalving, hyperband, asha, pasha, moAsha, freezeThaw, medianStopping, populationBased, thresholdStopping, plateauStopping, wilcoxonStopping")]
    [InlineData("""{"name":"asha"}""", "$.scheduler: a name is expected")]
    [InlineData("""{"scheduler":"hyperband","eta":1}""", "$: eta must be a number above 1 (Parameter 'eta')\nActual value was 1.")]
    [InlineData("""{"scheduler":"hyperband"}""", "$.eta: a number is expected")]
    [InlineData("""{"scheduler":"plateauStopping","patience":1,"minDelta":0}""", "$.of: a scheduler is expected")]
    [InlineData("""{"scheduler":"plateauStopping","patience":1,"minDelta":0,"of":{"scheduler":"x"}}""", "$.scheduler: 'x' is not one of auto")]
    [InlineData("""{"scheduler":"thresholdStopping","lower":null,"upper":null,"grace":1,"of":{"scheduler":"basic"}}""", "$: a threshold is needed: give lower, upper or both (Parameter 'lower')")]
    public void FromJson_OfSomethingElse_SaysWhatIsKnown(string json, string message)
    {
        using var document = JsonDocument.Parse(json);
        string actual = Assert.Throws<JsonException>(() => HpoAttributes.Schedulers.FromJson(document.RootElement)).Message;
        Assert.StartsWith(message, actual.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Create_ForAnObjectiveThatDoesNotFit_SaysWhy()
    {
        var context = new SchedulerContext(new ListSearcher(), [Goal.Minimize, Goal.Minimize], 0, 1, 1) { Resource = new(1, 9) };
        foreach (SchedulerFactory choice in new[]
        {
            HpoAttributes.Schedulers.SuccessiveHalving(), HpoAttributes.Schedulers.Hyperband(), HpoAttributes.Schedulers.Pasha(), HpoAttributes.Schedulers.FreezeThaw(), HpoAttributes.Schedulers.MedianStopping(),
            HpoAttributes.Schedulers.PopulationBased(1), HpoAttributes.Schedulers.PlateauStopping(), HpoAttributes.Schedulers.WilcoxonStopping(),
        })
        {
            Assert.Contains("is for one goal, but the objective has 2", Assert.Throws<ArgumentException>(() => choice.Create(context)).Message, StringComparison.Ordinal);
        }

        Assert.NotNull(HpoAttributes.Schedulers.MoAsha().Create(context));
        Assert.Contains("[Resource(min, max)]", Assert.Throws<ArgumentException>(() => HpoAttributes.Schedulers.MoAsha().Create(context with { Resource = null })).Message, StringComparison.Ordinal);
    }

    private static JsonElement Json(SchedulerFactory choice)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            choice.WriteJson(json);
        }

        using var document = JsonDocument.Parse(stream.ToArray());
        return document.RootElement.Clone();
    }
}
