using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes the explicit static contract of a config: its space, its default, and the way to points, hashes and JSON and back.</summary>
internal static class ContractEmitter
{
    public static void Write(CodeWriter code, SpaceModel space, ConfigNames names, string defaultConfig)
    {
        string contract = RuntimeNames.Config(space.Type);
        code.Line($"static {RuntimeNames.ConfigSpace} {contract}.Space => {names.Space};");
        code.Line();
        code.Line($"static {space.Type} {contract}.DefaultConfig {defaultConfig}");
        code.Line();
        DecodeEmitter.Write(code, space, names);
        code.Line();
        EncodeEmitter.Write(code, space, names);
        code.Line();
        CheckEmitter.Write(code, space, names);
        code.Line();
        JsonWriteEmitter.Write(code, space, names);
        code.Line();
        JsonReadEmitter.Write(code, space, names);
    }
}
