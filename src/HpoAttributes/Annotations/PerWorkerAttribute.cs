namespace HpoAttributes;

/// <summary>
/// Marks a parameter of which every worker has its own, a device for instance: the generated <c>Tune</c> takes a list
/// under the same name, whose length is the number of workers, and worker i is passed element i.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class PerWorkerAttribute : Attribute;
