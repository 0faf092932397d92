using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes the call of the user's method: all arguments by name.</summary>
internal static class CallEmitter
{
    private const string ValuesOf = "ValuesOf";

    public static void Write(CodeWriter code, ObjectiveModel objective, ArgumentNames names)
    {
        if (!objective.IsStatic)
        {
            // The instance outlives the trial, so it must not be created inside what surrounds one.
            code.Line("/// <inheritdoc/>");
            code.Line($"public void Prepare(int worker) => {names.InstanceField}(worker);");
            code.Line();
        }

        code.Line("/// <inheritdoc/>");
        code.List(
            $"public {(objective.Returns.Shape == ReturnShape.Awaited ? "async " : string.Empty)}{RuntimeNames.ValueTask}<{RuntimeNames.ObjectiveValues}> EvaluateAsync",
            [$"{objective.Names.Config} config", $"{RuntimeNames.TrialContext} trial", $"{RuntimeNames.CancellationToken} cancellationToken"],
            string.Empty);
        code.Indent();
        (string before, string after) = Wrapping(objective.Returns);
        string receiver = objective.IsStatic ? objective.Host.Type : $"{names.InstanceField}(trial.Worker)";
        IEnumerable<string> arguments = objective.Parameters.Select(parameter => $"{CSharp.Identifier(parameter.Name)}: {Value(parameter, names)}");
        code.List($"=> {before}{receiver}.{CSharp.Identifier(objective.Method)}", [.. arguments], after + ";");
        code.Unindent();
    }

    /// <summary>Writes what makes values of a tuple.</summary>
    public static void WriteTupleReader(CodeWriter code, ObjectiveModel objective)
    {
        if (objective.Returns.Value == ReturnValue.Tuple)
        {
            IEnumerable<string> elements = objective.Returns.Metrics.Select(metric => "value." + CSharp.Identifier(metric));
            code.Line();
            code.Line($"private static {RuntimeNames.ObjectiveValues} {ValuesOf}({objective.Returns.Tuple} value)");
            code.Indent();
            code.Line($"=> new(new double[] {{ {string.Join(", ", elements)} }});");
            code.Unindent();
        }
    }

    /// <summary>What stands around the call.</summary>
    private static (string Before, string After) Wrapping(ReturnModel returns)
    {
        (string before, string after) = Conversion(returns.Value);
        string reader = returns.Value == ReturnValue.Tuple ? ValuesOf : $"static value => {before}value{after}";
        return returns.Shape switch
        {
            ReturnShape.Plain => ($"new({before}", $"{after})"),
            ReturnShape.Awaited => ($"{before}await ", after),
            ReturnShape.Iterated => ($"new({RuntimeNames.Iteration}.Run(", $", trial, {reader}))"),
            _ => ($"{RuntimeNames.Iteration}.RunAsync(", $", trial, {reader}, cancellationToken)"),
        };
    }

    /// <summary>What makes <c>ObjectiveValues</c> of a value that stands between.</summary>
    private static (string Before, string After) Conversion(ReturnValue value) => value switch
    {
        ReturnValue.Tensor => ($"new {RuntimeNames.ObjectiveValues}({RuntimeNames.TensorValue}.Read(", "))"),
        ReturnValue.Tuple => (ValuesOf + "(", ")"),
        _ => ($"new {RuntimeNames.ObjectiveValues}(", ")"),
    };

    private static string Value(ParameterModel parameter, ArgumentNames names) => parameter.Role switch
    {
        ParameterRole.Hyperparameter => "config." + CSharp.Identifier(parameter.Property),
        ParameterRole.Fixed => names.Field(parameter),
        ParameterRole.PerWorker => names.Field(parameter) + "[trial.Worker]",
        ParameterRole.Resource => "trial.Resource",
        ParameterRole.Trial => "trial",
        _ => "cancellationToken",
    };
}
