using System.Globalization;
using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes domains: each kind as the type of its field, its initialiser, and in words.</summary>
internal static class DomainEmitter
{
    public static string FieldType(DomainModel domain) => RuntimeNames.Ours + domain switch
    {
        FloatDomainModel => "FloatDomain",
        IntDomainModel => "IntDomain",
        OrdinalDomainModel => "OrdinalDomain",
        _ => "ChoiceDomain",
    } + $"<{domain.ValueType}>";

    public static string Initializer(DomainModel domain) => domain switch
    {
        FloatDomainModel numbers => FloatDomainEmitter.Initializer(numbers),
        IntDomainModel numbers => $"new({CSharp.Literal(numbers.Low)}, {CSharp.Literal(numbers.High)}{Step(numbers.Step)}{Log(numbers.IsLog)})",
        ChoiceDomainModel choice => $"new({Array(choice.ValueType, choice.Values.Select(CSharp.Literal))}{Labels(choice.Labels)})",
        OrdinalDomainModel ordinal => $"new({Array(ordinal.ValueType, ordinal.Values.Select(CSharp.Literal))}{Labels(ordinal.Labels)}{Log(ordinal.IsLog)})",
        _ => throw new ArgumentOutOfRangeException(nameof(domain)),
    };

    /// <summary>The domain in words, for documentation comments.</summary>
    public static string Words(DomainModel domain) => domain switch
    {
        FloatDomainModel numbers => FloatDomainEmitter.Words(numbers),
        IntDomainModel numbers => $"{Scale(numbers.IsLog)}rom {Plain(numbers.Low)} to {Plain(numbers.High)}{(numbers.Step == 1 ? string.Empty : " in steps of " + Plain(numbers.Step))}",
        ChoiceDomainModel choice => "One of " + List(choice.Values, choice.Labels),
        OrdinalDomainModel ordinal => $"One of {List(ordinal.Values, ordinal.Labels)} in this order{(ordinal.IsLog ? ", on a log scale" : string.Empty)}",
        _ => string.Empty,
    };

    private static string Scale(bool isLog) => isLog ? "On a log scale f" : "F";

    private static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Log(bool isLog) => isLog ? ", log: true" : string.Empty;

    private static string Step(long step) => step == 1 ? string.Empty : $", step: {CSharp.Literal(step)}";

    private static string Labels(EquatableArray<string> labels)
        => labels.Count == 0 ? string.Empty : ", " + Array("string", labels.Select(CSharp.Literal));

    private static string List(EquatableArray<ConstantModel> values, EquatableArray<string> labels)
        => string.Join(", ", labels.Count > 0 ? labels : values.Select(CSharp.Literal));

    private static string Array(string type, IEnumerable<string> items) => $"new {type}[] {{ {string.Join(", ", items)} }}";
}
