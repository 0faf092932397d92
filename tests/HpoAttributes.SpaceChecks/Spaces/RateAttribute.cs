namespace HpoAttributes.SpaceChecks;

/// <summary>A domain with a name, used more than once.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class RateAttribute() : LogUniformAttribute(1e-5, 0.1);
