using System.Text.Json;
using CsCheck;

namespace HpoAttributes.Tests.Spaces;

public class ConfigJsonTests
{
    [Fact]
    public void Serialize_OfAConfig_NamesEachHyperparameter()
        => Assert.Equal("""{"rate":0.1,"size":128,"activation":"Relu"}""", ConfigJson.Serialize(new SampleConfig()));

    [Fact]
    public void Deserialize_OfSerialized_GivesTheSameConfig()
        => Gen.Double[0, 1].Array[3].Sample(point =>
        {
            IConfig config = ConfigSpace.Of<SampleConfig>().Decode(point);
            return ConfigJson.Deserialize<SampleConfig>(ConfigJson.Serialize(config)).Equals(config);
        });

    [Fact]
    public void Deserialize_InAnotherOrder_IsTheSame()
        => Assert.Equal(new SampleConfig(), ConfigJson.Deserialize<SampleConfig>("""{ "activation": "Relu", "size": 128, "rate": 0.1 }"""));

    [Theory]
    [InlineData("""{"rate":0.1,"size":128}""", "$.activation: the hyperparameter is missing")]
    [InlineData("""{"rate":0.1,"size":128,"activation":"Relu","lr":1}""", "$.lr: the config has no such hyperparameter")]
    [InlineData("""{"rate":0.1,"rate":0.2,"size":128,"activation":"Relu"}""", "$.rate: the property occurs twice")]
    [InlineData("""{"rate":"0.1","size":128,"activation":"Relu"}""", "$.rate: \"0.1\" is not a number from 0.01 to 1 (log scale)")]
    [InlineData("""{"rate":5,"size":128,"activation":"Relu"}""", "$.rate: 5 is not a number from 0.01 to 1 (log scale)")]
    [InlineData("""{"rate":0.1,"size":99999999999,"activation":"Relu"}""", "$.size: 99999999999 is not an integer from 32 to 255")]
    [InlineData("""{"rate":0.1,"size":128,"activation":"Gelu"}""", "$.activation: \"Gelu\" is not one of Tanh, Relu")]
    [InlineData("""{"rate":[],"size":128,"activation":"Relu"}""", "$.rate: an array is not a number from 0.01 to 1 (log scale)")]
    [InlineData("""{"rate":null,"size":128,"activation":"Relu"}""", "$.rate: null is not a number from 0.01 to 1 (log scale)")]
    [InlineData("[]", "$: an object is expected")]
    [InlineData("{} {}", "$.rate: the hyperparameter is missing")]
    public void Deserialize_OfSomethingElse_NamesThePath(string json, string message)
        => Assert.StartsWith(message, Assert.ThrowsAny<JsonException>(() => ConfigJson.Deserialize<SampleConfig>(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("{\"rate\":")]
    [InlineData("""{"rate":0.1,"size":128,"activation":"Relu"} x""")]
    public void Deserialize_OfBrokenText_ThrowsJsonException(string json)
        => Assert.ThrowsAny<JsonException>(() => ConfigJson.Deserialize<SampleConfig>(json));
}
