using System.Reflection;

namespace HpoAttributes.Generators.Tests;

/// <summary>Spaces that throw, as those with a wrong value must.</summary>
internal static class BrokenSpaces
{
    private static readonly MethodInfo OfMethod = typeof(ConfigSpace).GetMethod(nameof(ConfigSpace.Of))!;

    /// <summary>What the space of a config type throws, in words; null where it is one.</summary>
    public static string? Problem(Type config)
    {
        try
        {
            _ = Space(config);
            return null;
        }
        catch (Exception exception)
        {
            return exception.GetBaseException().Message;
        }
    }

    public static ConfigSpace Space(Type config) => (ConfigSpace)OfMethod.MakeGenericMethod(config).Invoke(null, null)!;
}
