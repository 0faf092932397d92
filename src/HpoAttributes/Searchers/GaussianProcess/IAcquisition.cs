namespace HpoAttributes;

/// <summary>How promising a point is.</summary>
internal interface IAcquisition
{
    /// <summary>The value at a point, the larger the better.</summary>
    double Evaluate(ReadOnlySpan<double> point);

    /// <summary>The value at a point and its gradient; 0 for names and inactive coordinates.</summary>
    double Evaluate(ReadOnlySpan<double> point, Span<double> gradient);
}
