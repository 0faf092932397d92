namespace FashionMnistExample;

/// <summary>How the program ends.</summary>
public static class ExitCodes
{
    public const int Success = 0;

    /// <summary>The data or libtorch is missing, no trial succeeded, or the figures cannot be written. A wrong option gives the same.</summary>
    public const int Failure = 1;

    /// <summary>Ctrl-C, as shells have it.</summary>
    public const int Cancelled = 130;
}
