namespace HpoAttributes.Generators.Tests;

/// <summary>What tells a space from others.</summary>
internal sealed record SpaceIdentity(ulong Fingerprint, string Description)
{
    public static SpaceIdentity Of(Type config)
    {
        ConfigSpace space = BrokenSpaces.Space(config);
        return new(space.Fingerprint, DescriptionProperties.Identity(space));
    }
}
