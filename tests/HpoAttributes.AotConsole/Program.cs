using HpoAttributes.SpaceChecks;

// The checks that the tests run under the JIT, as native code.
int failed = 0;
foreach (NamedCheck check in AllChecks.List)
{
    try
    {
        check.Run();
    }
#pragma warning disable CA1031 // Whatever a check throws, the others are run and it is named.
    catch (Exception exception)
#pragma warning restore CA1031
    {
        failed++;
        Console.Error.WriteLine($"{check.Name}\n  {(exception is CheckException ? exception.Message : exception)}");
    }
}

Console.WriteLine(failed == 0 ? $"all {AllChecks.List.Count} checks passed" : $"{failed} of {AllChecks.List.Count} checks failed");
return failed == 0 ? 0 : 1;
