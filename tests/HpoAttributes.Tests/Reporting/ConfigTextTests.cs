using System.Globalization;

namespace HpoAttributes.Tests.Reporting;

public sealed class ConfigTextTests
{
    [Theory]
    [InlineData("{}", "")]
    [InlineData("""{"learningRate":0.034279999,"batchSize":217}""", "learningRate=0.03428, batchSize=217")]
    [InlineData("""{"seed":9007199254740993}""", "seed=9007199254740993")]
    [InlineData("""{"rate":1.23456e-7,"scale":123456.75}""", "rate=1.235E-07, scale=1.235E+05")]
    [InlineData("""{"whole":100.0,"low":-0.5}""", "whole=100, low=-0.5")]
    [InlineData("""{"activation":"relu","bias":true,"warmup":null}""", "activation=relu, bias=true, warmup=none")]
    [InlineData("""{"optimizer":{"case":"sgd","momentum":0.9},"rate":0.1}""", "optimizer={case=sgd, momentum=0.9}, rate=0.1")]
    [InlineData("""{"optimizer":{"$case":"Adam","rate":0.5},"head":{"$case":"Plain"},"depth":1}""", "optimizer=Adam{rate=0.5}, head=Plain, depth=1")]
    [InlineData("""{"outer":{"inner":{}},"list":[1,2.5]}""", "outer={inner={}}, list=[1, 2.5]")]
    [InlineData("""{"a":"","b":"x, y","c":"k=v"}""", """a="", b="x, y", c="k=v" """)]
    [InlineData("""{"a":"one\ntwo\u001b[31m"}""", """a="one two\u001B[31m" """)]
    public void Config_OfEachShape_IsOneShortLine(string json, string expected)
        => Assert.Equal(expected.TrimEnd(), ConfigText.Of(new JsonOnlyConfig(json)));

    [Fact]
    public void Config_UnderAnotherCulture_IsTheSame()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(string.Empty) { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };

            Assert.Equal("rate=-0.5", ConfigText.Of(new JsonOnlyConfig("""{"rate":-0.5}""")));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
