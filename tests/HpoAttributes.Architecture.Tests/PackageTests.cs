namespace HpoAttributes.Architecture.Tests;

public sealed class PackageTests
{
    [Fact]
    public void Packages_References_AreThoseOfTheTable()
    {
        ProjectFile[] packages = [.. Repository.Files("*.csproj", "src").Select(path => ProjectFile.Parse(path, Repository.Read(path)))];

        Assert.Contains(packages, package => package.References.Contains("HpoAttributes"));
        Breaches.None(PackageRules.Breaches(packages));
    }

    [Theory]
    [InlineData("HpoAttributes.Plots", "HpoAttributes", true)]
    [InlineData("HpoAttributes.Plots", "HpoAttributes.Torch", false)]
    [InlineData("HpoAttributes", "HpoAttributes.Console", false)]
    [InlineData("HpoAttributes.Experiments", "HpoAttributes.Plots", true)]
    [InlineData("HpoAttributes.Experiments", "HpoAttributes.Sqlite", false)]
    [InlineData("HpoAttributes.Cli", "HpoAttributes.Sqlite", true)]
    public void Checker_OfEachKindOfReference_Decides(string package, string reference, bool isAllowed)
    {
        var project = ProjectFile.Parse($"src/{package}/{package}.csproj", $"<Project><ItemGroup><ProjectReference Include=\"..\\{reference}\\{reference}.csproj\" /></ItemGroup></Project>");

        Assert.Equal(isAllowed, !PackageRules.Breaches([project]).Any());
    }
}
