namespace HpoAttributes.Generators.Emitting;

/// <summary>Where the coordinates of a config come from.</summary>
/// <param name="Method">The member of the contract, and of the helper for groups.</param>
/// <param name="Type">The source's type.</param>
/// <param name="Name">The source's name in generated code.</param>
/// <param name="Next">How the next coordinate is got.</param>
internal sealed record CoordinateSource(string Method, string Type, string Name, string Next)
{
    /// <summary>A point that somebody proposed.</summary>
    public static CoordinateSource Point { get; } = new("Decode", RuntimeNames.PointReader, "point", "point.Next()");

    /// <summary>A stream of random numbers: what <see cref="Point"/> gives for a point drawn from the same stream.</summary>
    public static CoordinateSource Random { get; } = new("Sample", RuntimeNames.RandomStream, "random", "random.NextDouble()");
}
