using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>
/// Writes the contract of a config whose space cannot be made: its members throw. The API is there all the same, so that a wrong
/// value gives one error and not one more wherever the config is used.
/// </summary>
internal static class BrokenConfigEmitter
{
    public static void Write(CodeWriter code, SpaceModel space, ConfigNames names)
    {
        string config = space.Type;
        string contract = RuntimeNames.Config(config);
        string fails = $"=> throw {names.Problem}();";
        string[] members =
        [
            $"{RuntimeNames.ConfigSpace} {contract}.Space",
            $"{config} {contract}.DefaultConfig",
            $"{config} {contract}.Decode(ref {RuntimeNames.PointReader} point)",
            $"{config} {contract}.Sample(ref {RuntimeNames.RandomStream} random)",
            $"void {contract}.Encode({config} config, ref {RuntimeNames.PointWriter} point)",
            $"void {contract}.AddTo({config} config, ref {RuntimeNames.ConfigHash} hash)",
            $"void {contract}.Validate({config} config, {RuntimeNames.ConfigErrors} errors)",
            $"void {contract}.WriteJson({config} config, {RuntimeNames.JsonWriter} json)",
            $"{config} {contract}.ReadJson(ref {RuntimeNames.JsonReader} json, string path)",
        ];
        foreach (string member in members)
        {
            code.Line($"static {member} {fails}");
            code.Line();
        }

        code.Line($"private static {RuntimeNames.Exception} {names.Problem}() => new({CSharp.Literal(space.Problem!)});");
    }
}
