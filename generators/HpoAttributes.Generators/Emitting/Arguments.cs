using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes the parameters that <c>Tune</c> and the objective's constructor share.</summary>
internal static class Arguments
{
    public static string Declaration(ParameterModel parameter)
        => $"{Type(parameter)} {CSharp.Identifier(parameter.Name)}"
            + (parameter is { Role: ParameterRole.Fixed, Default: { } value } ? " = " + CSharp.Literal(value) : string.Empty);

    public static string Type(ParameterModel parameter)
        => parameter.Role == ParameterRole.PerWorker ? $"{RuntimeNames.List}<{parameter.Type}>" : parameter.Type;

    public static void Document(CodeWriter code, ParameterModel parameter) => Docs.Parameter(
        code,
        parameter.Name,
        parameter.Role == ParameterRole.PerWorker ? "One element for each worker." : "Passed to every trial.");
}
