using System.Globalization;
using System.Text.RegularExpressions;

namespace HpoAttributes.Examples.Tests;

public sealed partial class ConditionalSpaceTests
{
    [Fact]
    public void Smoke_PrintsWhatTheReadmeShows()
    {
        (int exitCode, string output, string errors) = ExampleProgram.Run("ConditionalSpace", "--smoke");

        Assert.Equal(0, exitCode);
        Assert.Equal(ExampleProgram.WithoutTimes(ExampleProgram.Shown("ConditionalSpace")), ExampleProgram.WithoutTimes(errors + output));
    }

    [Fact]
    public void FullRun_KeepsToTheBudgetAndBeatsTheDefaults()
    {
        (int exitCode, string output, string errors) = ExampleProgram.Run("ConditionalSpace");

        Assert.Equal(0, exitCode);
        double[] losses = [.. Loss().Matches(errors).Select(match => Number(match, "loss"))];
        Assert.Equal(60, losses.Length);
        Assert.InRange(losses.Min(), 0.3, losses[0] - 0.1);
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"best: loss {losses.Min():F4} with "), output, StringComparison.Ordinal);
        Assert.All(Steps().Matches(errors), match => Assert.InRange(Number(match, "epochs") * (256 / Number(match, "batch")), 0, 400));
    }

    [Fact]
    public void FullRun_HasEveryCaseAndNoCaseWithAnothersHyperparameter()
    {
        string errors = ExampleProgram.Run("ConditionalSpace").Errors;

        Assert.Contains("optimizer=Adam", errors, StringComparison.Ordinal);
        Assert.Contains("momentum={decay=", errors, StringComparison.Ordinal);
        Assert.Contains("momentum=none", errors, StringComparison.Ordinal);
        Assert.Contains("penalty={l2=", errors, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"optimizer=Adam[^}]*momentum", errors);
        Assert.DoesNotMatch(@"optimizer=Sgd[^}]*beta", errors);
    }

    [Fact]
    public void UnknownOption_IsNamedAndFails()
    {
        (int exitCode, string output, string errors) = ExampleProgram.Run("ConditionalSpace", "--smok");

        Assert.Equal((2, string.Empty), (exitCode, output));
        Assert.Equal("unknown option '--smok': the only one is --smoke\n", errors);
    }

    private static double Number(Match match, string group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"ends: (?<loss>\d+(\.\d+)?) in")]
    private static partial Regex Loss();

    [GeneratedRegex(@"batchSize=(?<batch>\d+), epochs=(?<epochs>\d+)")]
    private static partial Regex Steps();
}
