namespace HpoAttributes.Generators.Models;

/// <summary>The values that a hyperparameter can take. Each kind is a record of its own with an emitter of its own.</summary>
/// <param name="ValueType">The type of the values, fully qualified.</param>
internal abstract record DomainModel(string ValueType);
