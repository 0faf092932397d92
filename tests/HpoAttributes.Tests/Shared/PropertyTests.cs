using System.Runtime.CompilerServices;
using CsCheck;

namespace HpoAttributes.Tests;

internal static class PropertyTests
{
    /// <summary>More than CsCheck's 100 samples for each property; the variable CsCheck_Iter, where set, has its way.</summary>
    [ModuleInitializer]
    internal static void SetIterations()
    {
        if (Environment.GetEnvironmentVariable("CsCheck_Iter") is null)
        {
            Check.Iter = 5_000;
        }
    }
}
