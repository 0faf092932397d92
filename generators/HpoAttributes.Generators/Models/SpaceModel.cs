namespace HpoAttributes.Generators.Models;

/// <summary>All that the static contract of a config is written from.</summary>
/// <param name="Type">The config's type as its own generated code spells it.</param>
/// <param name="Cases">Its cases; a single one without a name where it has none.</param>
/// <param name="DefaultCase">The index of the case that the first trial takes.</param>
/// <param name="TakenNames">Names of members that the user's own part of the type has.</param>
/// <param name="Problem">Why the space cannot be made; null where it can.</param>
internal sealed record SpaceModel(
    string Type,
    EquatableArray<CaseModel> Cases,
    int DefaultCase,
    EquatableArray<string> TakenNames,
    string? Problem)
{
    /// <summary>Whether it is a choice of case.</summary>
    public bool HasCases => Cases.Count > 0 && Cases[0].Name.Length > 0;
}
