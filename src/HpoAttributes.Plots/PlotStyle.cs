namespace HpoAttributes;

/// <summary>How a figure looks.</summary>
public sealed record PlotStyle
{
    /// <summary>The title; null, the default, for none.</summary>
    public string? Title { get; init; }

    /// <summary>What the objective's value is, for the vertical axis. <c>value</c> by default.</summary>
    public string Metric { get; init; } = "value";

    /// <summary>What the resource is, say <c>epochs</c>, for the axis of a figure that has one. <c>resource</c> by default.</summary>
    public string Resource { get; init; } = "resource";

    /// <summary>Whether the vertical axis is logarithmic, which needs values above zero. False by default.</summary>
    public bool LogScale { get; init; }

    /// <summary>The width in pixels, from 200. 1000 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 200.</exception>
    public int Width
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 200, nameof(Width));
            field = value;
        }
    } = 1000;

    /// <summary>The height in pixels, from 150. 620 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 150.</exception>
    public int Height
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 150, nameof(Height));
            field = value;
        }
    } = 620;
}
