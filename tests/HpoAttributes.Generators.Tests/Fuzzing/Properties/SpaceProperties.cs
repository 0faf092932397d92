namespace HpoAttributes.Generators.Tests;

/// <summary>
/// What must hold for the space of every config type, whatever it was made of. Independent of the grammar: it looks at the space
/// through its public API alone.
/// </summary>
internal static class SpaceProperties
{
    /// <summary>Checks every property.</summary>
    /// <typeparam name="TConfig">The config type.</typeparam>
    /// <param name="seed">Where the points are drawn from.</param>
    /// <returns>The properties that do not hold: the name, a colon, and what was found.</returns>
    public static IReadOnlyList<string> Broken<TConfig>(long seed)
        where TConfig : class, IConfig<TConfig>
    {
        var broken = new List<string>();
        SpaceSample<TConfig>? sample = null;
        Check("sampling", () => sample = new(seed));
        if (sample is null)
        {
            return broken;
        }

        Check("layout", () => LayoutProperties.Check(sample.Space));
        Check("domains", () => DomainProperties.Check(sample.Space, seed));
        Check("points", () => PointProperties.Check(sample));
        Check("orders", () => OrderProperties.Check(sample));
        Check("json", () => JsonProperties.Check(sample));
        Check("hash", () => HashProperties.Check(sample));
        Check("cardinality", () => CardinalityProperties.Check(sample.Space));
        Check("description", () => DescriptionProperties.Check(sample));
        return broken;

        void Check(string property, Action check)
        {
            try
            {
                check();
            }
            catch (Exception exception)
            {
                broken.Add($"{property}: {typeof(TConfig).FullName}: {exception.GetType().Name}: {exception.Message}\n{exception.StackTrace}");
            }
        }
    }
}
