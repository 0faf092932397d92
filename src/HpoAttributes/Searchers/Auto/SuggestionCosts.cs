namespace HpoAttributes;

/// <summary>
/// About how long a suggestion takes on one core, from the benchmark <c>overhead</c>: estimates instead of the clock, so that nothing depends on how busy a machine is.
/// </summary>
internal static class SuggestionCosts
{
    /// <summary>Of a <see cref="GaussianProcessSearcher"/>, which models no more than 300 results.</summary>
    public static TimeSpan GaussianProcess(StudyFacts facts) => TimeSpan.FromMilliseconds(facts.Goals * (2 + (0.01 * facts.Dimensions * Math.Min(facts.Ended, 300))));

    /// <summary>Of a <see cref="TpeSearcher"/>.</summary>
    public static TimeSpan Tpe(StudyFacts facts) => TimeSpan.FromMicroseconds(100 + (0.008 * facts.Dimensions * facts.Ended));
}
