namespace HpoAttributes.Generators.Models;

/// <summary>How an objective hands over its value.</summary>
internal enum ReturnShape
{
    /// <summary>As its result.</summary>
    Plain,

    /// <summary>As the result of a <c>Task</c> or <c>ValueTask</c>.</summary>
    Awaited,

    /// <summary>Again and again, as an <c>IEnumerable</c>.</summary>
    Iterated,

    /// <summary>Again and again, as an <c>IAsyncEnumerable</c>.</summary>
    IteratedAsync,
}
