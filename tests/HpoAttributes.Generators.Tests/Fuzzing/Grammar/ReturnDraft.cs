namespace HpoAttributes.Generators.Tests;

/// <summary>How an objective hands over its values.</summary>
internal enum ReturnKind
{
    Plain,
    Task,
    ValueTask,
    Iterator,
    AsyncIterator,
}

/// <summary>What an objective returns.</summary>
/// <param name="Kind">How.</param>
/// <param name="ValueType">The type of one value, or tuple of them.</param>
/// <param name="Value">An expression of it.</param>
/// <param name="Count">How many numbers there are.</param>
internal sealed record ReturnDraft(ReturnKind Kind, string ValueType, string Value, int Count)
{
    public bool IsAsync => Kind is ReturnKind.Task or ReturnKind.ValueTask or ReturnKind.AsyncIterator;

    public string Type => Kind switch
    {
        ReturnKind.Plain => ValueType,
        ReturnKind.Task => $"global::System.Threading.Tasks.Task<{ValueType}>",
        ReturnKind.ValueTask => $"global::System.Threading.Tasks.ValueTask<{ValueType}>",
        ReturnKind.Iterator => $"global::System.Collections.Generic.IEnumerable<{ValueType}>",
        _ => $"global::System.Collections.Generic.IAsyncEnumerable<{ValueType}>",
    };
}
