namespace HpoAttributes.Benchmarks;

/// <summary>What a comparison with an opponent says.</summary>
internal enum Finding
{
    /// <summary>The whole interval is on our side.</summary>
    Shown,

    /// <summary>The estimate is on our side, but the interval is not.</summary>
    Better,

    /// <summary>The two are level.</summary>
    Tie,

    /// <summary>The estimate is on the opponent's side.</summary>
    Worse,
}
