using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes one form of <c>Tune</c> and its <c>TuneAsync</c>.</summary>
internal sealed class TuneMethodEmitter(CodeWriter code, ObjectiveModel objective, ArgumentNames names, string defaults)
{
    /// <summary>Writes both methods.</summary>
    /// <param name="modifier">Empty, or <c>static</c> and a space.</param>
    /// <param name="receiver">The first argument of the objective's constructor; null for a static objective.</param>
    /// <param name="extra">A parameter before all others: its declaration, name and documentation.</param>
    public void WriteBoth(string modifier, string? receiver, (string Declaration, string Name, string Text)? extra)
    {
        string result = RuntimeNames.Result(objective.Names.Config);
        Write($"{modifier}{result} {objective.Names.Tune}", "Run", "Tunes the objective and blocks until the study has ended.", receiver, extra);
        code.Line();
        Write($"{modifier}{RuntimeNames.Task}<{result}> {objective.Names.TuneAsync}", "RunAsync", "Tunes the objective.", receiver, extra);
    }

    private void Write(string head, string run, string summary, string? receiver, (string Declaration, string Name, string Text)? extra)
    {
        Document(summary, extra);
        code.Line(RuntimeNames.GeneratedCode);
        List<string> parameters =
        [
            .. objective.TuneParameters.Select(Arguments.Declaration),
            $"{RuntimeNames.TuningOptions}? {names.Options} = null",
            $"{RuntimeNames.CancellationToken} {names.Cancellation} = default",
        ];
        if (extra is { } first)
        {
            parameters.Insert(0, first.Declaration);
        }

        code.List($"{Accessibility.Of(objective.IsPublic)} {head}", parameters, string.Empty);
        IEnumerable<string> arguments = objective.TuneParameters.Select(parameter => CSharp.Identifier(parameter.Name));
        string created = $"new {objective.Names.Objective}({string.Join(", ", receiver is null ? arguments : [receiver, .. arguments])})";
        code.Indent();
        code.Line($"=> {RuntimeNames.Tuner}.{run}({created}, {names.Options}, {defaults}{names.Cancellation});");
        code.Unindent();
    }

    private void Document(string summary, (string Declaration, string Name, string Text)? extra)
    {
        Docs.Summary(code, summary);
        if (extra is { } first)
        {
            Docs.Parameter(code, first.Name, first.Text);
        }

        foreach (ParameterModel parameter in objective.TuneParameters)
        {
            Arguments.Document(code, parameter);
        }

        Docs.Parameter(code, names.Options, "How to tune; null for the defaults.");
        Docs.Parameter(code, names.Cancellation, "Ends the study early; the result says so, nothing is thrown.");
        code.Line("/// <returns>What the study found.</returns>");
    }
}
