using Spectre.Console.Testing;
using Xunit;

namespace HpoAttributes.Console.Tests;

public sealed class TerminalsTests
{
    [Theory]
    [InlineData(true, true, null, "xterm", true)]
    [InlineData(true, true, "false", "xterm", true)]
    [InlineData(true, true, "true", "xterm", false)]
    [InlineData(true, true, null, "dumb", false)]
    [InlineData(false, true, null, "xterm", false)]
    [InlineData(true, false, null, "xterm", false)]
    public void Terminal_OfEachKind_ShowsLiveOnlyWhereAPersonWatches(bool interactive, bool ansi, string? ci, string term, bool expected)
    {
        using var console = new TestConsole();
        console.Profile.Capabilities.Interactive = interactive;
        console.Profile.Capabilities.Ansi = ansi;

        bool canShow = Terminals.CanShowLive(console.Profile, name => name == "CI" ? ci : name == "TERM" ? term : null);

        Assert.Equal(expected, canShow);
    }

    [Theory]
    [InlineData("short", 10, true, "short")]
    [InlineData("a long text", 6, true, "a lon…")]
    [InlineData("a long text", 6, false, "a l...")]
    [InlineData("a long text", 0, true, "")]
    [InlineData("日本語の文字", 7, true, "日本語…")]
    public void Text_LongerThanTheRoom_IsCut(string text, int columns, bool unicode, string expected)
        => Assert.Equal(expected, new Screen(80, 24, unicode).Fit(text, columns));
}
