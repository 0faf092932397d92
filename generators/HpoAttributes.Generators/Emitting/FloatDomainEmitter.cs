using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes floating-point domains.</summary>
internal static class FloatDomainEmitter
{
    public static string Initializer(FloatDomainModel domain)
    {
        bool isNormal = domain.Mean is not null;
        string?[] arguments =
        [
            Argument(domain.Mean),
            Argument(domain.Std),
            Argument(domain.Low, isNormal ? "low: " : string.Empty),
            Argument(domain.High, isNormal ? "high: " : string.Empty),
            Argument(domain.Step, "step: "),
        ];
        return $"{DomainEmitter.FieldType(domain)}.{Factory(domain.Kind)}({string.Join(", ", arguments.Where(argument => argument is not null))})";
    }

    public static string Words(FloatDomainModel domain)
    {
        string steps = domain.Step is { } step ? " in steps of " + Plain(step) : string.Empty;
        string range = (domain.Low, domain.High) switch
        {
            ({ } low, { } high) => $"from {Plain(low)} to {Plain(high)}",
            ({ } low, null) => $"from {Plain(low)}",
            (null, { } high) => $"up to {Plain(high)}",
            _ => string.Empty,
        };
        return domain.Kind switch
        {
            FloatScaleKind.Linear => $"F{range.Substring(1)}{steps}",
            FloatScaleKind.Log => $"On a log scale {range}{steps}",
            FloatScaleKind.ReverseLog => $"On a reverse log scale {range}{steps}",
            FloatScaleKind.Normal => $"Normal with mean {Plain(domain.Mean!)} and standard deviation {Plain(domain.Std!)}{Comma(range)}{steps}",
            _ => $"Log-normal with mean {Plain(domain.Mean!)} and standard deviation {Plain(domain.Std!)} of the logarithm{Comma(range)}{steps}",
        };
    }

    private static string Factory(FloatScaleKind kind) => kind switch
    {
        FloatScaleKind.Linear => "Uniform",
        FloatScaleKind.Log => "LogUniform",
        FloatScaleKind.ReverseLog => "ReverseLogUniform",
        FloatScaleKind.Normal => "Normal",
        _ => "LogNormal",
    };

    private static string? Argument(ConstantModel? value, string name = "") => value is null ? null : name + CSharp.Literal(value);

    private static string Comma(string text) => text.Length == 0 ? text : ", " + text;

    private static string Plain(ConstantModel number) => NumberText.Of(BitConverter.Int64BitsToDouble(number.Bits));
}
