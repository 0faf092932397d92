namespace HpoAttributes.Generators.Tests;

/// <summary>The ways to give the values of a choice or an ordinal: one by one, or as an array.</summary>
internal static class ChoiceList
{
    public static SourceNode Write(FuzzContext context, IEnumerable<SourceNode> values, string name = "Choice", SourceNode? property = null)
    {
        SourceNode list = SourceNode.List(", ", values);
        SourceNode arguments = context.Random.Below(10) switch
        {
            0 => SourceNode.Of($"new object[] {{ {list} }}"),
            1 => SourceNode.Of($"values: new object[] {{ {list} }}"),
            2 => SourceNode.Of($"[{list}]"),
            _ => list,
        };
        return SourceNode.Of($"{AttributeText.Name(context, name)}({arguments}{(property is null ? SourceNode.None : SourceNode.Of($", {property}"))})");
    }
}
