using System.Runtime.InteropServices;

namespace HpoAttributes;

/// <summary>Settings that libgomp reads from the environment once, when it is loaded.</summary>
internal static partial class OpenMpSettings
{
    /// <summary>
    /// Lets waiting OpenMP threads sleep, unless the user has chosen otherwise: spinning ones take the processor from the trials beside them.
    /// </summary>
    public static void PreferSleepingThreads()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        try
        {
            // .NET keeps an environment of its own on Unix: Environment.SetEnvironmentVariable does not reach native code.
            _ = SetVariable("OMP_WAIT_POLICY", "passive", overwrite: 0);
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            // Another C library, musl for instance. This is only about speed; whether libtorch loads there is for the loader to say.
        }
    }

    [LibraryImport("libc.so.6", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetVariable(string name, string value, int overwrite);
}
