namespace HpoAttributes;

/// <summary>Marks the case of a <see cref="ConfigGroupAttribute"/> that the first trial takes. Without it, that is the first declared one.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DefaultCaseAttribute : Attribute;
