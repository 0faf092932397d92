namespace HpoAttributes.Architecture.Tests;

/// <summary>Asserts that there is no breach, and lists every one in full where there is.</summary>
internal static class Breaches
{
    public static void None(IEnumerable<string> breaches)
    {
        string[] found = [.. breaches];
        Assert.True(found.Length == 0, string.Join('\n', found));
    }
}
