using System.Globalization;

namespace HpoAttributes;

/// <summary>How a process ended, in words.</summary>
internal static class ExitText
{
    private const int SignalBase = 128;

    public static string Of(int code) => Of(code, OperatingSystem.IsWindows());

    public static string Of(int code, bool isWindows)
    {
        string? meaning = isWindows ? WindowsMeaning(code) : SignalMeaning(code - SignalBase);
        string number = isWindows && code < 0 ? $"0x{code:X8}" : code.ToString(CultureInfo.InvariantCulture);
        return meaning is null ? $"code {number}" : $"code {number} ({meaning})";
    }

    private static string? SignalMeaning(int signal) => signal switch
    {
        1 => "SIGHUP",
        2 => "SIGINT",
        3 => "SIGQUIT",
        4 => "SIGILL",
        5 => "SIGTRAP",
        6 => "SIGABRT",
        8 => "SIGFPE",
        9 => "SIGKILL: killed from outside, as a system does that is short of memory",
        11 => "SIGSEGV",
        13 => "SIGPIPE",
        15 => "SIGTERM",
        7 or 10 => "SIGBUS",
        _ => null,
    };

    private static string? WindowsMeaning(int code) => unchecked((uint)code) switch
    {
        0xC0000005 => "access violation",
        0xC00000FD => "stack overflow",
        0xC0000017 => "no memory",
        0xC000013A => "Ctrl-C",
        0xC0000409 or 0x80131623 => "it ended itself at once",
        0xE0434352 => "an exception that nothing caught",
        _ => null,
    };
}
