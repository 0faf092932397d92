namespace HpoAttributes.Generators.Models;

/// <summary><c>[Uniform]</c> and its like.</summary>
/// <param name="ValueType">float or double.</param>
/// <param name="Kind">Which of them.</param>
/// <param name="Low">The lower bound; null where none was given.</param>
/// <param name="High">The upper bound; null where none was given.</param>
/// <param name="Step">The distance of neighbours; null for continuous values.</param>
/// <param name="Mean">The mean of a distribution, else null.</param>
/// <param name="Std">The standard deviation of a distribution, else null.</param>
internal sealed record FloatDomainModel(
    string ValueType,
    FloatScaleKind Kind,
    ConstantModel? Low,
    ConstantModel? High,
    ConstantModel? Step,
    ConstantModel? Mean,
    ConstantModel? Std) : DomainModel(ValueType)
{
    public static FloatDomainModel Of(FloatRange range) => new(
        range.IsSingle ? "float" : "double",
        range.Kind,
        (range.Kind == FloatScaleKind.LogNormal && range.Low == 0) || double.IsInfinity(range.Low) ? null : ConstantModel.OfDouble(range.Low),
        double.IsInfinity(range.High) ? null : ConstantModel.OfDouble(range.High),
        range.Step is { } step ? ConstantModel.OfDouble(step) : null,
        range.IsNormal ? ConstantModel.OfDouble(range.Mean) : null,
        range.IsNormal ? ConstantModel.OfDouble(range.Std) : null);

    /// <summary>The range that this was made of.</summary>
    public FloatRange ToRange() => new(
        Kind,
        Number(Low) ?? (Kind == FloatScaleKind.LogNormal ? 0 : double.NegativeInfinity),
        Number(High) ?? double.PositiveInfinity,
        Number(Step),
        ValueType == "float",
        Number(Mean) ?? 0,
        Number(Std) ?? 1);

    private static double? Number(ConstantModel? constant) => constant is null ? null : BitConverter.Int64BitsToDouble(constant.Bits);
}
