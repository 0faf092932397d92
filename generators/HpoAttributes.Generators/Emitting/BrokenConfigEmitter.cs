using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>
/// Writes the members of a config whose space cannot be made: they throw. The API is there all the same, so that a wrong
/// value gives one error and not one more wherever the config is used.
/// </summary>
internal static class BrokenConfigEmitter
{
    public static void WriteMembers(CodeWriter code, ObjectiveModel objective, ConfigNames names)
    {
        string config = objective.Names.Config;
        string contract = RuntimeNames.Config(config);
        Docs.Summary(code, "Throws: the space cannot be made.");
        string fails = $"=> throw {names.Problem}();";
        code.Line($"public static {config} Default {fails}");
        code.Line();
        code.Line($"static {RuntimeNames.ConfigSpace} {contract}.Space {fails}");
        code.Line();
        code.Line($"static {config} {contract}.DefaultConfig {fails}");
        code.Line();
        code.Line($"static {config} {contract}.Decode(ref {RuntimeNames.PointReader} point) {fails}");
        code.Line();
        code.Line($"static void {contract}.Encode({config} config, ref {RuntimeNames.PointWriter} point) {fails}");
        code.Line();
        code.Line($"static void {contract}.Validate({config} config, {RuntimeNames.Errors} errors) {fails}");
        code.Line();
        code.Line($"static void {contract}.WriteJson({config} config, {RuntimeNames.JsonWriter} json) {fails}");
        code.Line();
        code.Line($"static {config} {contract}.ReadJson(ref {RuntimeNames.JsonReader} json) {fails}");
        code.Line();
        code.Line($"private static {RuntimeNames.Exception} {names.Problem}() => new({CSharp.Literal(objective.Problem!)});");
    }
}
