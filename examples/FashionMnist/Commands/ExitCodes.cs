namespace FashionMnistExample;

/// <summary>How the program ends.</summary>
public static class ExitCodes
{
    public const int Success = 0;

    /// <summary>The data is missing, or no trial succeeded. A wrong option gives the same.</summary>
    public const int Failure = 1;

    /// <summary>Ctrl-C, as shells have it.</summary>
    public const int Cancelled = 130;
}
