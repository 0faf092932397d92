using HpoAttributes.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Turns a broken rule about ranges into a diagnostic on the argument that breaks it.</summary>
internal static class RangeReader
{
    public static void Report(Findings findings, DomainUse use, string parameter, RangeProblem problem)
        => findings.Add(
            Rule(problem.Rule),
            () => Argument(use, problem.Argument),
            () => problem is { Rule: RangeRule.Bounds, Argument: RangeRules.Low } ? Argument(use, RangeRules.High) : null,
            [use.Name, parameter, problem.Text]);

    /// <summary>As <see cref="Report"/> where the problem's argument is the index of a listed value.</summary>
    public static void ReportValue(Findings findings, DomainUse use, string parameter, RangeProblem problem)
        => findings.Add(
            Rule(problem.Rule),
            () => problem.Argument == RangeRules.LogArgument ? use.Argument("log") : use.Value(problem.Argument),
            use.Name, parameter, problem.Text);

    /// <summary>The location of an argument, by its number in <see cref="RangeRules"/>.</summary>
    public static Location? Argument(DomainUse use, int argument) => use.Argument(RangeRules.ArgumentNames[argument]);

    private static DiagnosticDescriptor Rule(RangeRule rule) => rule switch
    {
        RangeRule.LogBounds => Descriptors.LogBounds,
        RangeRule.Bounds => Descriptors.Bounds,
        RangeRule.Step => Descriptors.BadChoices,
        _ => Descriptors.TooManyValues,
    };
}
