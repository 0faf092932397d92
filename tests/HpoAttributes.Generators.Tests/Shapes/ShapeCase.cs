namespace HpoAttributes.Generators.Tests;

/// <summary>An objective of one shape.</summary>
/// <param name="Source">Its source.</param>
/// <param name="Statements">Statements that run it and return what came of it.</param>
/// <param name="Answer">What they return.</param>
internal sealed record ShapeCase(string Source, string Statements, string Answer);
