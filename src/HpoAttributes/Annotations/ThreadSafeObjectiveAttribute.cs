namespace HpoAttributes;

/// <summary>
/// States that one instance of this type may evaluate its objectives on several workers at once. Without it, tuning an
/// instance with more than one worker needs the form of <c>Tune</c> that takes a factory, called once per worker.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class ThreadSafeObjectiveAttribute : Attribute;
