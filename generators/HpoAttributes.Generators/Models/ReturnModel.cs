namespace HpoAttributes.Generators.Models;

/// <summary>What an objective returns.</summary>
/// <param name="Shape">How it hands over its values.</param>
/// <param name="Value">What they are.</param>
/// <param name="Tuple">The type of a tuple, fully qualified; empty for what is none.</param>
/// <param name="Metrics">The names of a tuple's elements, without <c>@</c>; none for what is no tuple.</param>
internal sealed record ReturnModel(ReturnShape Shape, ReturnValue Value, string Tuple, EquatableArray<string> Metrics)
{
    public static ReturnModel Of(ReturnShape shape, ReturnValue value) => new(shape, value, string.Empty, EquatableArray<string>.Empty);

    /// <summary>How many numbers there are: one for each goal.</summary>
    public int Count => Value == ReturnValue.Tuple ? Metrics.Count : 1;

    /// <summary>Whether the objective yields its values.</summary>
    public bool IsIterator => Shape is ReturnShape.Iterated or ReturnShape.IteratedAsync;

    /// <summary>Whether the objective awaits.</summary>
    public bool IsAsync => Shape is ReturnShape.Awaited or ReturnShape.IteratedAsync;
}
