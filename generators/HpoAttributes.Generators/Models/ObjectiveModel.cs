namespace HpoAttributes.Generators.Models;

/// <summary>An objective: all that is needed to write its file.</summary>
/// <param name="Host">The type that contains it.</param>
/// <param name="Names">The generated names.</param>
/// <param name="Hint">The hint name without ending.</param>
/// <param name="Method">The method's name.</param>
/// <param name="IsStatic">Whether it needs no instance.</param>
/// <param name="IsPublic">Whether everything that the generated code mentions can be seen from other assemblies.</param>
/// <param name="Returns">What it returns.</param>
/// <param name="IsMaximized">For each goal whether larger values are better.</param>
/// <param name="Resource">How much a trial may spend; null where no parameter says so.</param>
/// <param name="IsReporting">Whether it reports while it runs.</param>
/// <param name="Parameters">Its parameters, in order.</param>
/// <param name="Space">The config.</param>
internal sealed record ObjectiveModel(
    HostModel Host,
    GeneratedNames Names,
    string Hint,
    string Method,
    bool IsStatic,
    bool IsPublic,
    ReturnModel Returns,
    EquatableArray<bool> IsMaximized,
    ResourceModel? Resource,
    bool IsReporting,
    EquatableArray<ParameterModel> Parameters,
    SpaceModel Space)
{
    /// <summary>What <c>Tune</c> asks for: lists have no default, so they stand before what is optional.</summary>
    public IEnumerable<ParameterModel> TuneParameters => Parameters
        .Where(parameter => parameter.Role is ParameterRole.Fixed or ParameterRole.PerWorker)
        .OrderBy(parameter => parameter.Role == ParameterRole.Fixed && parameter.Default is not null);
}
