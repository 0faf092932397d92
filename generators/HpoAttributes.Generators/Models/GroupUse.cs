namespace HpoAttributes.Generators.Models;

/// <summary>Whether a hyperparameter is a group.</summary>
internal enum GroupUse
{
    /// <summary>It is one value.</summary>
    None,

    /// <summary>It is a group that every config has.</summary>
    Required,

    /// <summary>It is a group that is on or off.</summary>
    Optional,
}
