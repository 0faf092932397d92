namespace HpoAttributes.Package.Tests;

/// <summary>Consumers that get the package through a library, and use what the library declares.</summary>
public sealed class TransitiveTests(PackedFeed feed)
{
    private const string Groups = """
        using HpoAttributes;
        namespace Groups;

        [AttributeUsage(AttributeTargets.Parameter)]
        public sealed class RateAttribute() : LogUniformAttribute(1e-4, 1);

        [ConfigGroup]
        public abstract partial record Optimizer
        {
            private Optimizer() { }
            public sealed record Sgd([Rate] double Rate = 0.1) : Optimizer;
            [Constraint(nameof(IsSane))] public sealed record Adam([IntRange(1, 9)] int WarmUp = 1, Decay? Decay = null) : Optimizer { internal static bool IsSane(int warmUp) => warmUp < 9; }
        }

        [ConfigGroup] public sealed partial record Decay([Uniform(0, 1)] double Factor = 0.5);
        """;

    private const string Objective = """
        using Groups;
        using HpoAttributes;

        internal static class Net
        {
            [Objective]
            public static double Error(Optimizer optimizer, [Rate] double rate = 0.5) => optimizer is Optimizer.Sgd sgd ? sgd.Rate + rate : 1 + rate;
        }
        """;

    private const string ToProject = "<ProjectReference Include=\"../Groups/Groups.csproj\" />";

    private const string Printed =
        "optimizer.$case optimizer.Sgd.rate optimizer.Adam.warmUp optimizer.Adam.decay.$on optimizer.Adam.decay.factor rate; constraints optimizer.Adam.IsSane; cases 3\n";

    [Fact]
    public void Consumers_OfALibraryAndOfItsPackage_TuneItsGroups()
    {
        string folder = feed.CreateFolder();
        string library = Path.Combine(folder, "Groups");
        PackedFeed.WriteProject(library, "Groups", Groups, $"<Version>{feed.Version}</Version>", PackedFeed.Package("HpoAttributes", feed.Version));
        feed.Dotnet(library, "pack", "-v:q", "-o", Path.Combine(folder, "feed")).Succeeded();

        Assert.Equal(Printed, Run(folder, "ByProject", "Net", language: string.Empty, ToProject).Succeeded().Output);
        Assert.Equal(Printed, Run(folder, "ByPackage", "NetTuning", language: "12", PackedFeed.Package("Groups", feed.Version)).Succeeded().Output);
    }

    [Fact]
    public void Consumer_OfALibraryThatTheGeneratorLeftOut_GetsOneError()
    {
        string folder = feed.CreateFolder();
        PackedFeed.WriteProject(
            Path.Combine(folder, "Groups"), "Groups", Groups, "<HpoAttributesGenerator>false</HpoAttributesGenerator>", PackedFeed.Package("HpoAttributes", feed.Version));

        PackedFeed.WriteProject(Path.Combine(folder, "ByProject"), "ByProject", Objective, string.Empty, ToProject);

        Command build = feed.Dotnet(Path.Combine(folder, "ByProject"), "build", "-v:q");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("error HPO0201: 'Optimizer' cannot be a group of hyperparameters: ", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("error CS", build.Output, StringComparison.Ordinal);
    }

    /// <summary>Runs a program whose only reference is what is given.</summary>
    private Command Run(string folder, string name, string holder, string language, string reference)
    {
        string statements = $$"""
            ConfigSpace space = ConfigSpace.Of<NetConfig>();
            TuningResult<NetConfig> result = {{holder}}.Tune(options: new() { Trials = 40, Seed = 7, Progress = ProgressView.None });
            int cases = result.Records.Select(record => record.Config.Optimizer is Optimizer.Adam { Decay: null } ? 0 : record.Config.Optimizer is Optimizer.Adam ? 1 : 2).Distinct().Count();
            Console.WriteLine($"{string.Join(' ', space.Dimensions.Select(dimension => dimension.Name))}; constraints {string.Join(' ', space.Constraints.Select(constraint => constraint.Name))}; cases {cases}");
            """;
        string project = Path.Combine(folder, name);
        PackedFeed.WriteProject(
            project, name, Objective.Replace("internal static class", $"{statements}\n\ninternal static class", StringComparison.Ordinal), $"{PackedFeed.Executable}{PackedFeed.Language(language)}", reference);
        return feed.Dotnet(project, "run", "-v:q");
    }
}
