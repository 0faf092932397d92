using System.Globalization;
using HpoAttributes.Generators.Diagnostics;
using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Reads <c>[Uniform]</c>, <c>[LogUniform]</c>, <c>[ReverseLogUniform]</c>, <c>[Normal]</c> and <c>[LogNormal]</c>.</summary>
internal static class FloatDomainReader
{
    public static DomainModel? Read(IParameterSymbol parameter, DomainUse use, Findings findings)
    {
        bool isFloat = parameter.Type.SpecialType == SpecialType.System_Single;
        if (!isFloat && parameter.Type.SpecialType != SpecialType.System_Double)
        {
            DomainReader.ReportMisfit(parameter, use.Attribute, findings, "it is for double and float");
            return null;
        }

        if (use.Arguments is not [{ Value: double first }, { Value: double second }])
        {
            findings.AddCompilerError("the bounds are incomplete");
            return null;
        }

        FloatRange range = Range(use, first, second, isFloat);
        if (RangeRules.OfFloats(range) is { } problem)
        {
            RangeReader.Report(findings, use, parameter.Name, problem);
            return null;
        }

        bool isDefaultSound = CheckDefault(parameter, use, range, findings);
        if (range is { Kind: FloatScaleKind.Linear, Step: null })
        {
            HintRules.CheckScale(parameter, use, range.Low, range.High, "LogUniform", findings);
        }

        return isDefaultSound ? FloatDomainModel.Of(range) : null;
    }

    private static FloatRange Range(DomainUse use, double first, double second, bool isFloat)
    {
        var step = use.Property("Step") as double?;
        FloatScaleKind kind = Kind(use.Domain.Name);
        if (kind is not (FloatScaleKind.Normal or FloatScaleKind.LogNormal))
        {
            return new(kind, first, second, step, isFloat);
        }

        double low = use.Property("Low") as double? ?? (kind == FloatScaleKind.LogNormal ? 0 : double.NegativeInfinity);
        double high = use.Property("High") as double? ?? double.PositiveInfinity;
        return new(kind, low, high, step, isFloat, first, second);
    }

    private static FloatScaleKind Kind(string domain) => domain switch
    {
        KnownNames.LogUniform => FloatScaleKind.Log,
        KnownNames.ReverseLogUniform => FloatScaleKind.ReverseLog,
        KnownNames.Normal => FloatScaleKind.Normal,
        KnownNames.LogNormal => FloatScaleKind.LogNormal,
        _ => FloatScaleKind.Linear,
    };

    private static bool CheckDefault(IParameterSymbol parameter, DomainUse use, FloatRange range, Findings findings)
    {
        double? value = DomainReader.Default(parameter) switch { double number => number, float number => number, _ => null };
        if (range.Step is { } step)
        {
            return CheckGrid(parameter, use, range, step, value, findings);
        }

        if (value is { } given && !(given >= range.EffectiveLow && given <= range.EffectiveHigh))
        {
            ReportDefault(parameter, range, given, () => NearestValues.Real(given, range), $"in [{Text(range.EffectiveLow, range)}, {Text(range.EffectiveHigh, range)}]", findings);
            return false;
        }

        return true;
    }

    private static bool CheckGrid(IParameterSymbol parameter, DomainUse use, FloatRange range, double step, double? value, Findings findings)
    {
        var grid = new FloatGrid(range.Low, range.High, step, range.IsSingle);
        long last = grid.LastUpTo(range.High);
        if (grid.NumberAt(last) != range.High)
        {
            findings.Add(
                Descriptors.StepDoesNotDivide,
                () => RangeReader.Argument(use, RangeRules.Step),
                use.Name, parameter.Name, Text(step), Text(range.Low), Text(range.High), Text(grid.ValueAt(last), range));
        }

        if (value is { } given && !(grid.IndexOf(given) is var index && index >= 0 && index <= last && grid.ValueAt((long)index) == given))
        {
            ReportDefault(
                parameter, range, given, () => NearestValues.OfGrid(given, grid, last, range.IsSingle), $"a number from {Text(grid.ValueAt(0), range)} to {Text(grid.ValueAt(last), range)} in steps of {Text(step)}", findings);
            return false;
        }

        return true;
    }

    private static void ReportDefault(IParameterSymbol parameter, FloatRange range, double given, Func<ConstantModel> nearest, string allowed, Findings findings)
        => findings.AddFixable(
            Descriptors.DefaultOutside, () => Locations.Default(parameter), () => FixProperties.Of(nearest()), Text(given, range), parameter.Name, allowed);

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Text(double value, FloatRange range) => range.IsSingle ? ((float)value).ToString("R", CultureInfo.InvariantCulture) : Text(value);
}
