using CsCheck;

namespace HpoAttributes.Tests.Spaces;

public class ConfigSpaceTests
{
    private static readonly ConfigSpace Space = ConfigSpace.Of<SampleConfig>();

    [Fact]
    public void Decode_OfAnEncodedConfig_GivesItBack()
        => Gen.Double[0, 1].Array[3].Sample(point =>
        {
            IConfig config = Space.Decode(point);
            return Space.Decode(Space.Encode(config)).Equals(config);
        });

    [Fact]
    public void Encode_OfAConfigOutside_NamesEveryHyperparameterItsValueAndWhatIsAllowed()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>("config", () => Space.Encode(new SampleConfig(2, 16, (Activation)7)));
        Assert.Contains("rate is 2, but a number from 0.01 to 1 (log scale) is needed", exception.Message, StringComparison.Ordinal);
        Assert.Contains("size is 16, but an integer from 32 to 255 is needed", exception.Message, StringComparison.Ordinal);
        Assert.Contains("activation is 7, but one of Tanh, Relu is needed", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Encode_OfNaN_IsRefused()
        => Assert.Contains("rate is NaN", Assert.Throws<ArgumentException>("config", () => Space.Encode(new SampleConfig(double.NaN))).Message, StringComparison.Ordinal);

    [Fact]
    public void Decode_OfAPointOfAnotherLength_Throws()
        => Assert.Throws<ArgumentException>("point", () => Space.Decode([0.5]));

    [Fact]
    public void Create_WithOneNameTwice_Throws()
        => Assert.Throws<ArgumentException>("dimensions", () => ConfigSpace.Create<SampleConfig>(new("a", SampleConfig.RateDomain), new("a", SampleConfig.SizeDomain)));

    [Fact]
    public void Create_WithoutDimensions_Throws()
        => Assert.Throws<ArgumentException>("items", () => ConfigSpace.Create<SampleConfig>());
}
