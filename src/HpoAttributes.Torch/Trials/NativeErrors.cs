using System.Runtime.InteropServices;

namespace HpoAttributes;

/// <summary>The errors of native code in one line: TorchSharp's messages carry two kilobytes of C++ frames.</summary>
internal static class NativeErrors
{
    // The first is CUDA's, the others are the CPU's: the last where there are more bytes than a number can count.
    private static readonly string[] OutOfMemory = ["out of memory", "can't allocate memory", "not enough memory", "Storage size calculation overflowed"];

    /// <summary>Whether memory ran out, that of the process or that of a GPU.</summary>
    public static bool IsOutOfMemory(Exception exception) => exception is OutOfMemoryException || (exception is ExternalException && IsOfMemory(FirstLine(exception.Message)));

    /// <summary>The first line of a native error, said to be one of memory where it is; null for any other exception.</summary>
    public static string? Describe(Exception exception)
    {
        if (exception is not ExternalException)
        {
            return null;
        }

        string line = FirstLine(exception.Message);
        return IsOfMemory(line) && !line.StartsWith("out of memory", StringComparison.OrdinalIgnoreCase) ? $"out of memory: {line}" : line;
    }

    private static bool IsOfMemory(string line) => OutOfMemory.Any(text => line.Contains(text, StringComparison.OrdinalIgnoreCase));

    /// <summary>The first line that is not blank, without the space around it.</summary>
    public static string FirstLine(string text)
    {
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            if (!line.IsWhiteSpace())
            {
                return line.Trim().ToString();
            }
        }

        return text;
    }
}
