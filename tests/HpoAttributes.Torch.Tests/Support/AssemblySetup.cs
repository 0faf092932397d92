using System.Runtime.CompilerServices;

// The tests share the processor, the resident memory and libtorch's process-wide settings.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace HpoAttributes.Tests;

internal static class AssemblySetup
{
    [ModuleInitializer]
    public static void Load() => TorchRuntime.EnsureLoaded();
}
