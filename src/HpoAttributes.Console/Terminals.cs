using Spectre.Console;

namespace HpoAttributes;

/// <summary>Tells whether a terminal can show a picture that repaints itself.</summary>
internal static class Terminals
{
    /// <summary>Whether the terminal is interactive, knows the codes that move the cursor, and is watched by a person.</summary>
    public static bool CanShowLive(Profile profile, Func<string, string?> environment)
        => profile.Capabilities is { Interactive: true, Ansi: true }
        && environment("CI") is null or "" or "false" or "0"
        && environment("TERM") != "dumb";
}
