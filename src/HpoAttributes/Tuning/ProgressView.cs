namespace HpoAttributes;

/// <summary>What a study shows while it runs. Written to standard error, so that standard output stays the program's own.</summary>
public enum ProgressView
{
    /// <summary>The live view of the package HpoAttributes.Console where that is referenced and the terminal is interactive, else <see cref="Lines"/>.</summary>
    Auto = 0,

    /// <summary>A line when a trial starts and one when it ends.</summary>
    Lines = 1,

    /// <summary>Nothing.</summary>
    None = 2,
}
