using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes the file of a group: the static contract, added to the user's record.</summary>
internal static class GroupFile
{
    public static void Add(SourceProductionContext output, GroupModel group, EnvironmentModel environment, EquatableArray<string> sharedHints)
    {
        if (environment.IsEnabled)
        {
            output.AddSource(HintNames.File(group.Hint, sharedHints), FileHead.ToSource(Write(group)));
        }
    }

    public static string Write(GroupModel group)
    {
        var code = new CodeWriter();
        FileHead.Write(code);
        if (group.Namespace.Length > 0)
        {
            code.Line($"namespace {group.Namespace};");
            code.Line();
        }

        for (int i = 0; i < group.Declarations.Count; i++)
        {
            bool isGroup = i == group.Declarations.Count - 1;
            code.Open(group.Declarations[i] + (isGroup ? $" : {RuntimeNames.Config(group.Space.Type)}" : string.Empty));
        }

        WriteMembers(code, group.Space);
        foreach (string _ in group.Declarations)
        {
            code.Close();
        }

        return code.ToString();
    }

    private static void WriteMembers(CodeWriter code, SpaceModel space)
    {
        var names = new ConfigNames(space);
        if (space.Problem is not null)
        {
            BrokenConfigEmitter.Write(code, space, names);
            return;
        }

        SpaceEmitter.Write(code, space, names);
        CaseModel model = space.Cases[space.DefaultCase];
        string arguments = string.Join(", ", DefaultConfig.Arguments(model, names.Cases[space.DefaultCase]));
        ContractEmitter.Write(code, space, names, $"{{ get; }} = new {model.Type}({arguments});");
    }
}
