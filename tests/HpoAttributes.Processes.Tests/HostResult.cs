namespace HpoAttributes.Processes.Tests;

/// <summary>How the program of the tests ended, what it wrote, and which notes its trials left.</summary>
internal sealed record HostResult(int ExitCode, string Output, string Errors, string[] Notes)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The line of each trial, lowest number first.</summary>
    public string[] Trials => [.. Lines.Where(line => line.StartsWith("trial ", StringComparison.Ordinal)).OrderBy(line => int.Parse(line.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture))];

    public string Stopped => Lines.Single(line => line.StartsWith("stopped ", StringComparison.Ordinal));

    public string Error => Lines.Single(line => line.StartsWith("error ", StringComparison.Ordinal));

    /// <summary>The processes in which trials ran.</summary>
    public string[] ProcessIds => Lines.Single(line => line.StartsWith("pids", StringComparison.Ordinal)).Split(' ')[1..];
}
