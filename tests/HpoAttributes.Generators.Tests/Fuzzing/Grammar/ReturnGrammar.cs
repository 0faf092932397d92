namespace HpoAttributes.Generators.Tests;

/// <summary>Draws what objectives return, and bodies that do.</summary>
internal static class ReturnGrammar
{
    private static readonly string[] Metrics = ["Error", "@class", "seconds", "Größe", "_", "value", "Loss", "trial"];

    public static ReturnDraft Draw(FuzzContext context)
    {
        ReturnKind kind = context.Random.Pick(ReturnKind.Plain, ReturnKind.Plain, ReturnKind.Plain, ReturnKind.Task, ReturnKind.ValueTask, ReturnKind.Iterator, ReturnKind.AsyncIterator);
        return context.Random.Below(10) switch
        {
            < 3 => Tuple(context, kind),
            3 when context.Setup.HasTorch => new(kind, "global::TorchSharp.torch.Tensor", "new global::TorchSharp.torch.Tensor(0.5)", 1),
            < 6 => new(kind, "float", "0.5f", 1),
            _ => new(kind, "double", "0.5", 1),
        };
    }

    /// <summary>The body of an objective, and the modifier that it needs.</summary>
    public static (string Modifier, SourceNode Body) Body(FuzzContext context, ReturnDraft returns, SourceNode notes)
    {
        bool isShort = context.Random.Chance(0.5);
        const string yield = "await global::System.Threading.Tasks.Task.Yield(); ";
        return returns.Kind switch
        {
            ReturnKind.Plain => (string.Empty, SourceNode.Of($"{{ {notes}return {returns.Value}; }}")),
            ReturnKind.Task when isShort => (string.Empty, SourceNode.Of($"{{ {notes}return global::System.Threading.Tasks.Task.FromResult<{returns.ValueType}>({returns.Value}); }}")),
            ReturnKind.ValueTask when isShort => (string.Empty, SourceNode.Of($"{{ {notes}return new({returns.Value}); }}")),
            ReturnKind.Task or ReturnKind.ValueTask => ("async ", SourceNode.Of($"{{ {yield}{notes}return {returns.Value}; }}")),
            ReturnKind.Iterator when isShort => (string.Empty, SourceNode.Of($"{{ {notes}return new {returns.ValueType}[] {{ {returns.Value}, {returns.Value} }}; }}")),
            ReturnKind.Iterator => (string.Empty, SourceNode.Of($"{{ {notes}yield return {returns.Value}; yield return {returns.Value}; }}")),
            _ => ("async ", SourceNode.Of($"{{ {yield}{notes}yield return {returns.Value}; {yield}yield return {returns.Value}; }}")),
        };
    }

    private static ReturnDraft Tuple(FuzzContext context, ReturnKind kind)
    {
        int count = context.Random.From(2, 8);
        IReadOnlyList<string> names = context.Random.Take(Metrics, count);
        IEnumerable<string> elements = names.Select(name => context.Random.Pick("double", "double", "float") + (context.Random.Chance(0.7) ? " " + name : string.Empty));
        return new(kind, $"({string.Join(", ", elements)})", $"({string.Join(", ", names.Select((_, index) => index == 0 ? "0.5f" : "0.25f"))})", count);
    }
}
