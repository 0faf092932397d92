namespace HpoAttributes.Generators.Models;

/// <summary>What an objective returns.</summary>
internal sealed record ReturnModel(ReturnShape Shape, ReturnValue Value);
