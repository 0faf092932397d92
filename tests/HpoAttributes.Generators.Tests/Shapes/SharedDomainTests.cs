using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Tests;

/// <summary>Domains that a user names once and uses on several parameters.</summary>
public sealed class SharedDomainTests
{
    private const string Domains = """
        using HpoAttributes;

        namespace Lib;

        public enum Size { Small, Medium, Large }

        public sealed class RateAttribute() : LogUniformAttribute(1e-4, 1);
        public class DropoutAttribute : UniformAttribute { public DropoutAttribute() : base(high: 0.8, low: 0) { Step = Grid.Step; } }
        public sealed class WideDropoutAttribute : DropoutAttribute { public WideDropoutAttribute() => Step = 0.2; }
        public class ChainedAttribute() : DropoutAttribute();
        public sealed class WidthAttribute() : OrdinalAttribute(16, 32L, 64) { public string Unit => "neurons"; }
        public sealed class PickAttribute() : ChoiceAttribute([Size.Small, Size.Large]);
        public sealed class AnySizeAttribute : ChoiceAttribute;
        internal sealed class HiddenAttribute() : NormalAttribute(0, double.Pi);
        public static class Grid { public const double Step = 0.1; }
        """;

    private const string Net = """
        using HpoAttributes;
        using Lib;

        public static class Net
        {
            [Objective]
            public static double Train([Rate] double rate, [Rate] float decay, [Dropout] double dropout, [WideDropout] double wide, [Chained] double chained,
                [Width] int width, [Pick] Size size, [AnySize] Size any, [Dropout(Step = 0.4)] double own) => 0;
        }
        """;

    private const string Words = """
        string text = "";
        foreach (Dimension dimension in ConfigSpace.Of<NetConfig>().Dimensions) { text += dimension.Name + ": " + dimension.Domain + "\n"; }
        return text;
        """;

    private const string Expected = """
        rate: a number from 0.0001 to 1 (log scale)
        decay: a number from 0.000100000005 to 1 (log scale)
        dropout: a number from 0 to 0.8 in steps of 0.1
        wide: a number from 0 to 0.8 in steps of 0.2
        chained: a number from 0 to 0.8 in steps of 0.1
        width: one of 16, 32, 64 in this order
        size: one of Small, Large
        any: one of Small, Medium, Large
        own: a number from 0 to 0.8 in steps of 0.4

        """;

    [Fact]
    public void SharedDomain_OfOneCompilation_IsReadFromItsSyntax()
        => Assert.Equal(Expected, Probe([Domains, Net]));

    [Fact]
    public void SharedDomain_OfAReferencedImage_IsReadFromWhatTheGeneratorLeftThere()
    {
        byte[] image = Assemblies.Emit(GeneratorRun.Of(new GeneratorSetup(), Domains).Compiles().Output.WithAssemblyName("Lib"));
        var setup = new GeneratorSetup { References = [MetadataReference.CreateFromImage(image)] };

        Assert.Equal(Expected, Probes.Run(setup, Net, Words, image));
    }

    [Fact]
    public async Task SharedDomain_OfAnImageWithoutTheGenerator_IsOneError()
    {
        byte[] image = GeneratorSetup.Library("Lib", Domains);
        var setup = new GeneratorSetup { References = [MetadataReference.CreateFromImage(image)] };

        await AnalyzerRun.Of(setup, "using HpoAttributes; using Lib; public static class Net { [Objective] public static double Train([{|HPO0111:Rate|}] double rate) => 0; }");
    }

    [Fact]
    public void SharedDomains_Generated_MatchGoldenFile() => GeneratorRun.Of(Domains).Compiles().Matches("SharedDomains");

    [Fact]
    public void SharedDomains_ThatOthersCannotName_AreLeftOut()
        => Assert.Empty(GeneratorRun.Of("""
            using HpoAttributes;
            public abstract class OpenAttribute() : UniformAttribute(0, 1);
            public sealed class AnyAttribute<T>() : UniformAttribute(0, 1);
            public sealed class GivenAttribute(double low) : UniformAttribute(low, 1);
            file sealed class LocalAttribute() : UniformAttribute(0, 1);
            public class Outer { private sealed class InnerAttribute() : UniformAttribute(0, 1); }
            public sealed class OtherAttribute : System.Attribute;
            """).Compiles().Files);

    private static string Probe(string[] sources)
        => GeneratorRun.Of(new GeneratorSetup(), [.. sources, $"using HpoAttributes; public static class Probe {{ public static string Run() {{ {Words} }} }}"]).Probe();
}
