namespace HpoAttributes.Benchmarks.Tests;

public sealed class SearchersOptionsTests
{
    [Theory]
    [InlineData("", 10, null, null)]
    [InlineData("--quick", 3, null, null)]
    [InlineData("--seeds 25", 25, null, null)]
    [InlineData("--only bbob", 10, "Bbob", null)]
    [InlineData("--only surrogates/gp --quick", 3, "Surrogates", "gp")]
    [InlineData("--only /gp", 10, null, "gp")]
    public void Parse_OfWords_TakesThem(string words, int seeds, string? family, string? searcher)
    {
        SearchersOptions options = Parse(words)!;

        Assert.Equal((seeds, family, searcher), (options.Seeds, options.Family?.ToString(), options.Searcher));
    }

    [Theory]
    [InlineData("--fast")]
    [InlineData("--seeds")]
    [InlineData("--seeds 0")]
    [InlineData("--seeds many")]
    [InlineData("--only trees")]
    [InlineData("--only 7")]
    [InlineData("--only bbob --write")]
    [InlineData("--only")]
    public void Parse_OfOtherWords_RefusesThem(string words) => Assert.Null(Parse(words));

    private static SearchersOptions? Parse(string words) => SearchersOptions.Parse(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
