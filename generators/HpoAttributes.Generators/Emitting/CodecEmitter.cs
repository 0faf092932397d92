using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes the way from a point to a config and back, and validation.</summary>
internal static class CodecEmitter
{
    public static void Write(CodeWriter code, string config, List<ParameterModel> hyperparameters, ConfigNames names)
    {
        string contract = RuntimeNames.Config(config);
        IEnumerable<string> values = hyperparameters.Select(parameter => $"{CSharp.Identifier(parameter.Property)}: {names.Field(parameter)}.Decode(point.Next())");
        code.List($"static {config} {contract}.Decode(ref {RuntimeNames.PointReader} point) => new", [.. values], ";");
        code.Line();

        code.Open($"static void {contract}.Encode({config} config, ref {RuntimeNames.PointWriter} point)");
        foreach (ParameterModel parameter in hyperparameters)
        {
            code.Line($"point.Write({names.Field(parameter)}.Encode(config.{CSharp.Identifier(parameter.Property)}));");
        }

        code.Close();
        code.Line();

        code.Open($"static void {contract}.Validate({config} config, {RuntimeNames.Errors} errors)");
        foreach (ParameterModel parameter in hyperparameters)
        {
            code.Line($"{RuntimeNames.ConfigErrors}.Check(errors, {CSharp.Literal(parameter.Name)}, {names.Field(parameter)}, config.{CSharp.Identifier(parameter.Property)});");
        }

        code.Close();
    }
}
