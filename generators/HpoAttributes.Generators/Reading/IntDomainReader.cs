using System.Globalization;
using HpoAttributes.Generators.Diagnostics;
using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Reads <c>[IntRange]</c> and <c>[LogIntRange]</c>.</summary>
internal static class IntDomainReader
{
    public static DomainModel? Read(IParameterSymbol parameter, DomainUse use, Findings findings)
    {
        bool isInt = parameter.Type.SpecialType == SpecialType.System_Int32;
        if (!isInt && parameter.Type.SpecialType != SpecialType.System_Int64)
        {
            DomainReader.ReportMisfit(parameter, use.Attribute, findings, "it is for int and long");
            return null;
        }

        if (use.Arguments is not [{ Value: long low }, { Value: long high }])
        {
            findings.AddCompilerError("the bounds are incomplete");
            return null;
        }

        long step = use.Property("Step") as long? ?? 1;
        var domain = new IntDomainModel(isInt ? "int" : "long", low, high, step, use.Domain.Name == KnownNames.LogIntRange);
        return IsSound(parameter, use, domain, isInt, findings) ? domain : null;
    }

    private static bool IsSound(IParameterSymbol parameter, DomainUse use, IntDomainModel domain, bool isInt, Findings findings)
    {
        RangeProblem? problem = RangeRules.OfIntegers(domain.Low, domain.High, domain.Step, domain.IsLog)
            ?? (isInt ? NotAnInt(RangeRules.Low, "low", domain.Low) ?? NotAnInt(RangeRules.High, "high", domain.High) : null);
        if (problem is { } found)
        {
            RangeReader.Report(findings, use, parameter.Name, found);
            return false;
        }

        long rest = (long)(Distance(domain.High, domain.Low) % (ulong)domain.Step);
        if (rest != 0)
        {
            findings.Add(
                Descriptors.StepDoesNotDivide,
                () => RangeReader.Argument(use, RangeRules.Step),
                use.Name, parameter.Name, Text(domain.Step), Text(domain.Low), Text(domain.High), Text(domain.High - rest));
        }

        if (domain is { IsLog: false, Step: 1 })
        {
            HintRules.CheckScale(parameter, use, domain.Low, domain.High, "LogIntRange", findings);
        }

        return CheckDefault(parameter, domain, domain.High - rest, findings);
    }

    private static RangeProblem? NotAnInt(int argument, string name, long value)
        => value is >= int.MinValue and <= int.MaxValue
            ? null
            : new(RangeRule.Bounds, argument, $"{name} must be an int, from {Text(int.MinValue)} to {Text(int.MaxValue)}, but is {Text(value)}");

    private static bool CheckDefault(IParameterSymbol parameter, IntDomainModel domain, long last, Findings findings)
    {
        long? value = DomainReader.Default(parameter) switch { int number => number, long number => number, _ => null };
        if (value is not { } given || (given >= domain.Low && given <= last && Distance(given, domain.Low) % (ulong)domain.Step == 0))
        {
            return true;
        }

        string steps = domain.Step == 1 ? string.Empty : $" in steps of {Text(domain.Step)}";
        findings.AddFixable(
            Descriptors.DefaultOutside,
            () => Locations.Default(parameter),
            () => FixProperties.Of(NearestValues.Integer(given, domain.Low, last, domain.Step)),
            Text(given), parameter.Name, $"an integer from {Text(domain.Low)} to {Text(last)}{steps}");
        return false;
    }

    private static ulong Distance(long high, long low) => unchecked((ulong)high - (ulong)low);

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
