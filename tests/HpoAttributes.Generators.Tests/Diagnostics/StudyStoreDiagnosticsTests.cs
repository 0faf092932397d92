using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HpoAttributes.Generators.Tests;

public sealed class StudyStoreDiagnosticsTests
{
    private const string Head = """
        #nullable enable
        using HpoAttributes;
        public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x) => x; }
        public class Host { [Objective] public double Train([Uniform(0, 1)] double x) => x; }

        """;

    [Theory]
    [InlineData("""Net.Tune(new TuningOptions { Study = {|HPO0402:"a"|} });""")]
    [InlineData("""Net.Tune(new() { Trials = 3, Study = {|HPO0402:"a"|}, Seed = 7 });""")]
    [InlineData("""NetTuning.Tune(options: new() { Study = {|HPO0402:"a"|} });""")]
    [InlineData("""Net.TuneAsync(new() { Study = {|HPO0402:"a"|} });""")]
    [InlineData("""new Host().Tune(new() { Study = {|HPO0402:"a"|} });""")]
    [InlineData("""Host.Tune(() => new Host(), new() { Study = {|HPO0402:"a"|} });""")]
    [InlineData("""Tuner.Run(new NetObjective(), new() { Study = {|HPO0402:"a"|} });""")]
    [InlineData("""Tuner.RunAsync(new NetObjective(), new TuningOptions { Study = {|HPO0402:"a"|} });""")]
    [InlineData("""Net.Tune(new TuningOptions() with { Study = {|HPO0402:"a"|} });""")]
    [InlineData("""Net.Tune(Seeded(new() { Study = {|HPO0402:"a"|} }));""")]
    public async Task Name_WrittenWhereItIsTuned_IsWarnedOf(string statement)
        => await AnalyzerRun.Of(Source(statement));

    [Theory]
    [InlineData("""Net.Tune(new() { Study = null });""")]
    [InlineData("""Net.Tune(new() { Study = System.Environment.MachineName });""")]
    [InlineData("""var options = new TuningOptions { Study = "a" };""")]
    [InlineData("""Seeded(new() { Study = "a" });""")]
    [InlineData("""Own(new() { Study = "a" });""")]
    [InlineData("""_ = new Tuner<NetConfig>(null!, new NetObjective(), new() { Study = "a" }, new InMemoryStudyStore()).RunAsync();""")]
    [InlineData("""Net.Tune(With(new Course { Study = "physics" }));""")]
    public async Task Name_WrittenElsewhere_IsNotWarnedOf(string statement)
        => await AnalyzerRun.Of(Source(statement));

    [Theory]
    [InlineData("HpoAttributes.Sqlite")]
    [InlineData("HpoAttributes.PostgreSql")]
    public async Task Name_WithAStorePackage_IsNotWarnedOf(string package)
    {
        var setup = new GeneratorSetup { References = [MetadataReference.CreateFromImage(GeneratorSetup.Library(package, "public class Store;"))] };

        await AnalyzerRun.Of(setup, Source("""Net.Tune(new() { Study = "a" });"""));
    }

    [Fact]
    public async Task Name_BelowCSharp14_IsWarnedOf()
    {
        var setup = new GeneratorSetup { Language = LanguageVersion.CSharp12 };

        Assert.Equal(["HPO0401", "HPO0401", "HPO0402"], (await AnalyzerRun.All(setup, Source("""NetTuning.Tune(new() { Study = "a" });"""))).Select(found => found.Id).Order(StringComparer.Ordinal));
    }

    private static string Source(string statement) => Head + $$"""
        public class Course { public string Study { get; init; } = ""; }
        public static class Use
        {
            public static void M() { {{statement}} }
            private static TuningOptions Seeded(TuningOptions options) => options with { Seed = 7 };
            private static TuningOptions With(Course course) => new();
            private static TuningResult<NetConfig> Own(TuningOptions options) => throw null!;
        }
        """;
}
