using HpoAttributes.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Turns a broken rule about ranges into a diagnostic on the argument that breaks it.</summary>
internal static class RangeReader
{
    private static readonly string[] Names = ["low", "high", "step"];

    public static void Report(Findings findings, AttributeData attribute, string parameter, RangeProblem problem)
        => findings.Add(
            Rule(problem.Rule),
            () => Argument(attribute, problem.Argument),
            () => problem is { Rule: RangeRule.Bounds, Argument: RangeRules.Low } ? Argument(attribute, RangeRules.High) : null,
            [attribute.ShortName(), parameter, problem.Text]);

    /// <summary>The location of an argument, by its number in <see cref="RangeRules"/>.</summary>
    public static Location? Argument(AttributeData attribute, int argument) => Locations.Argument(attribute, Names[argument], argument);

    private static DiagnosticDescriptor Rule(RangeRule rule) => rule switch
    {
        RangeRule.LogBounds => Descriptors.LogBounds,
        RangeRule.Bounds => Descriptors.Bounds,
        RangeRule.Step => Descriptors.BadChoices,
        _ => Descriptors.TooManyValues,
    };
}
