namespace HpoAttributes.Examples.Tests;

public sealed class QuadraticTests
{
    [Fact]
    public void Smoke_PrintsWhatTheReadmeShows()
    {
        (int exitCode, string output, string errors) = ExampleProgram.Run("Quadratic", "--smoke");

        Assert.Equal(0, exitCode);
        Assert.Equal(ExampleProgram.WithoutTimes(ExampleProgram.Shown("Quadratic")), ExampleProgram.WithoutTimes(errors + output));
    }

    [Fact]
    public void FullRun_FindsTheMinimum()
    {
        (int exitCode, string output, string _) = ExampleProgram.Run("Quadratic");

        Assert.Equal(0, exitCode);
        Assert.Matches(@"^best: x = [12]\.\d{3}, y = 3, value = 0\.\d{4}\n$", output);
    }

    [Fact]
    public void UnknownOption_IsNamedAndFails()
    {
        (int exitCode, string output, string errors) = ExampleProgram.Run("Quadratic", "--smok");

        Assert.Equal((2, string.Empty), (exitCode, output));
        Assert.Equal("unknown option '--smok': the only one is --smoke\n", errors);
    }
}
