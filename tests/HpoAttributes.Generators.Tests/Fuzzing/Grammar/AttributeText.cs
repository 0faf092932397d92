namespace HpoAttributes.Generators.Tests;

/// <summary>The ways to write an attribute and its arguments.</summary>
internal static class AttributeText
{
    /// <summary>An attribute with arguments of its constructor, by position or by name, and properties behind them.</summary>
    public static SourceNode Write(FuzzContext context, string name, IReadOnlyList<(string Name, SourceNode Value)> arguments, params IReadOnlyList<(string Name, SourceNode Value)> properties)
    {
        IEnumerable<SourceNode> all = Arguments(context, arguments).Concat(context.Random.Shuffle(properties).Select(property => SourceNode.Of($"{property.Name} = {property.Value}")));
        return SourceNode.Of($"{Name(context, name)}({SourceNode.List(", ", all)})");
    }

    /// <summary>The name of one of our attributes.</summary>
    public static string Name(FuzzContext context, string name) => context.Random.Below(8) switch
    {
        0 => name + "Attribute",
        1 => "global::HpoAttributes." + name,
        2 => $"global::HpoAttributes.{name}Attribute",
        _ => name,
    };

    private static IEnumerable<SourceNode> Arguments(FuzzContext context, IReadOnlyList<(string Name, SourceNode Value)> arguments)
    {
        int positional = context.Random.Chance(0.7) ? arguments.Count : context.Random.From(0, arguments.Count);
        return arguments.Take(positional).Select(argument => argument.Value)
            .Concat(context.Random.Shuffle(arguments.Skip(positional)).Select(argument => SourceNode.Of($"{argument.Name}: {argument.Value}")));
    }
}
