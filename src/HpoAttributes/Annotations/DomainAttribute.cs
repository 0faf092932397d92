namespace HpoAttributes;

/// <summary>The base of the attributes that give a parameter its domain, which makes it a hyperparameter.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public abstract class DomainAttribute : Attribute;
