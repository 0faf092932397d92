namespace HpoAttributes.Generators;

/// <summary>The names of the pipeline's steps, for the tests that show that each one is cached.</summary>
internal static class TrackingNames
{
    public const string Objectives = nameof(Objectives);
    public const string SharedHints = nameof(SharedHints);
    public const string Environment = nameof(Environment);
    public const string SharedDomains = nameof(SharedDomains);
    public const string Inputs = nameof(Inputs);
    public const string Groups = nameof(Groups);
    public const string GroupInputs = nameof(GroupInputs);
}
