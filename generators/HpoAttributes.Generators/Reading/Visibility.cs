namespace HpoAttributes.Generators.Reading;

/// <summary>How far something can be seen, as far as generated code in the same assembly is concerned.</summary>
internal enum Visibility
{
    /// <summary>Not from outside of the type that contains it.</summary>
    Hidden,

    /// <summary>From the same assembly.</summary>
    Internal,

    /// <summary>From everywhere.</summary>
    Public,
}
