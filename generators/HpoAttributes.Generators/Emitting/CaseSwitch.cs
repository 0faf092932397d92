using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes what is done with a config: at once, or case by case.</summary>
internal static class CaseSwitch
{
    /// <summary>Calls <paramref name="write"/> for each case, inside a switch where there are cases.</summary>
    /// <param name="code">Where to write.</param>
    /// <param name="space">The space.</param>
    /// <param name="names">Its names.</param>
    /// <param name="write">Writes the statements for one case.</param>
    /// <param name="isNeeded">Whether there is anything to write for a case; null for always.</param>
    public static void Write(CodeWriter code, SpaceModel space, ConfigNames names, Action<CaseModel, CaseNames> write, Func<CaseModel, bool>? isNeeded = null)
    {
        if (!space.HasCases)
        {
            write(space.Cases[0], names.Cases[0]);
            return;
        }

        if (isNeeded is not null && !space.Cases.Any(isNeeded))
        {
            // A switch without cases is a warning of the compiler's.
            return;
        }

        code.Open("switch (config)");
        for (int i = 0; i < space.Cases.Count; i++)
        {
            if (isNeeded?.Invoke(space.Cases[i]) == false)
            {
                continue;
            }

            bool isNamed = space.Cases[i].Hyperparameters.Count > 0;
            code.Line($"case {space.Cases[i].Type}{(isNamed ? " " + CSharp.Identifier(names.Cases[i].Variable) : string.Empty)}:");
            code.Indent();
            write(space.Cases[i], names.Cases[i]);
            code.Line("break;");
            code.Unindent();
        }

        code.Close();
    }

    /// <summary>The name of something of a case as the space has it.</summary>
    public static string Name(CaseModel model, string name) => CSharp.Literal(model.Name.Length > 0 ? $"{model.Name}.{name}" : name);
}
