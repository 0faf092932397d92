namespace HpoAttributes.Generators.Models;

/// <summary>What a <see cref="ConstantModel"/> is a constant of.</summary>
internal enum ConstantKind
{
    /// <summary>The null of a type that allows it.</summary>
    Null,

    /// <summary>The null of a type that does not: <c>null!</c>.</summary>
    ForcedNull,

    /// <summary><c>default</c> of a structure.</summary>
    Default,
    Boolean,
    Char,
    Int,
    UInt,
    Long,
    ULong,
    Float,
    Double,
    Decimal,
    String,

    /// <summary>A member of an enum.</summary>
    EnumMember,

    /// <summary>A number cast to an enum that has no member of that value.</summary>
    EnumNumber,
}
