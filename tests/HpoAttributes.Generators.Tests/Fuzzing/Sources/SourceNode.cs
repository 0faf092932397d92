namespace HpoAttributes.Generators.Tests;

/// <summary>A piece of a program that the grammar wrote: text with what is expected of it, parts that can be dropped, and one that can be changed.</summary>
internal abstract record SourceNode
{
    /// <summary>Nothing.</summary>
    public static SourceNode None { get; } = new Text(string.Empty);

    public static implicit operator SourceNode(string text) => new Text(text);

    /// <summary>Pieces one after the other.</summary>
    public static SourceNode Of(SourceHandler pieces) => pieces.Node;

    /// <summary>Pieces with a separator between those that are left.</summary>
    public static SourceNode List(string separator, IEnumerable<SourceNode> items) => new Sequence([.. items], separator);

    /// <summary>Pieces with something around them, and nothing where none is left.</summary>
    public static SourceNode Enclosed(string before, string separator, string after, IEnumerable<SourceNode> items) => new Sequence([.. items], separator) { Before = before, After = after };

    /// <summary>This piece, where diagnostics are expected.</summary>
    public SourceNode Marked(params IEnumerable<string> ids) => ids.Aggregate(this, (inner, id) => new Mark(id, inner));

    /// <summary>This piece without the marks of hints, for where it is not read.</summary>
    public SourceNode WithoutHints() => this switch
    {
        Mark { Id: "HPO0109" or "HPO0110" } mark => mark.Inner.WithoutHints(),
        Mark mark => mark with { Inner = mark.Inner.WithoutHints() },
        Sequence list => list with { Parts = [.. list.Parts.Select(part => part.WithoutHints())] },
        Droppable part => part with { Inner = part.Inner.WithoutHints() },
        Either domain => domain with { Usual = domain.Usual.WithoutHints(), Other = domain.Other.WithoutHints() },
        _ => this,
    };

    /// <summary>This piece, left out together with all others of the same key where a smaller program is looked for.</summary>
    public SourceNode DroppedBy(int key) => new Droppable(key, this);

    public override string ToString() => Rendering.Of(this).Source;

    internal sealed record Text(string Value) : SourceNode
    {
        public override string ToString() => Value;
    }

    internal sealed record Sequence(IReadOnlyList<SourceNode> Parts, string Separator) : SourceNode
    {
        public string Before { get; init; } = string.Empty;

        public string After { get; init; } = string.Empty;

        public override string ToString() => base.ToString();
    }

    internal sealed record Mark(string Id, SourceNode Inner) : SourceNode
    {
        public override string ToString() => base.ToString();
    }

    internal sealed record Droppable(int Key, SourceNode Inner) : SourceNode
    {
        public override string ToString() => base.ToString();
    }

    /// <summary>A whole program with its marks.</summary>
    internal sealed record Given(string Program) : SourceNode
    {
        public override string ToString() => base.ToString();
    }

    /// <summary>A domain, and another one in its place.</summary>
    internal sealed record Either(int Key, SourceNode Usual, SourceNode Other) : SourceNode
    {
        public override string ToString() => base.ToString();
    }
}
