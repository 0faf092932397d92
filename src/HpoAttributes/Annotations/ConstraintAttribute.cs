namespace HpoAttributes;

/// <summary>
/// Names a static <see cref="bool"/> method that says which configs make sense: its parameters are hyperparameters of the objective or group, by name and
/// type. Configs for which it is false are never run. Honoured by rejection: where none of 10,000 draws passes, the search ends with an error.
/// </summary>
/// <remarks>
/// The method is called many times, by several threads at once, and must depend on its arguments alone; what it throws ends the study. The default values have
/// to satisfy it, since they are the first trial. Its name and its parameters are part of the space's fingerprint; what its body does cannot be.
/// </remarks>
/// <param name="method">The method's name: <c>nameof(Fits)</c>.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ConstraintAttribute(string method) : Attribute
{
    /// <summary>The method's name.</summary>
    public string Method { get; } = method;
}
