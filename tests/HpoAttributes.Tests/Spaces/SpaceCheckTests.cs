using HpoAttributes.SpaceChecks;

namespace HpoAttributes.Tests;

/// <summary>Runs the checks of tests/HpoAttributes.SpaceChecks, one by one. The package tests run the same ones under Native AOT.</summary>
public sealed class SpaceCheckTests
{
    public static TheoryData<string> Names => [.. AllChecks.List.Select(check => check.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Generated_UnderTheJit_Holds(string check) => AllChecks.List.Single(named => named.Name == check).Run();
}
