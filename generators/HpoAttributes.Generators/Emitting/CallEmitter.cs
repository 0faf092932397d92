using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes the call of the user's method: all arguments by name.</summary>
internal static class CallEmitter
{
    public static void Write(CodeWriter code, ObjectiveModel objective, ArgumentNames names)
    {
        bool isAwaited = objective.Returns.Shape == ReturnShape.Awaited;
        if (!objective.IsStatic)
        {
            // The instance outlives the trial, so it must not be created inside what surrounds one.
            code.Line("/// <inheritdoc/>");
            code.Line($"public void Prepare(int worker) => {names.InstanceField}(worker);");
            code.Line();
        }

        code.Line("/// <inheritdoc/>");
        code.List(
            $"public {(isAwaited ? "async " : string.Empty)}{RuntimeNames.ValueTask}<{RuntimeNames.ObjectiveValues}> EvaluateAsync",
            [$"{objective.Names.Config} config", $"{RuntimeNames.TrialContext} trial", $"{RuntimeNames.CancellationToken} cancellationToken"],
            string.Empty);
        code.Indent();
        (string before, string after) = Wrapping(objective.Returns, isAwaited);
        string receiver = objective.IsStatic ? objective.Host.Type : $"{names.InstanceField}(trial.Worker)";
        IEnumerable<string> arguments = objective.Parameters.Select(parameter => $"{CSharp.Identifier(parameter.Name)}: {Value(parameter, names)}");
        code.List($"=> {before}{receiver}.{CSharp.Identifier(objective.Method)}", [.. arguments], after + ";");
        code.Unindent();
    }

    private static (string Before, string After) Wrapping(ReturnModel returns, bool isAwaited)
    {
        string value = isAwaited ? "await " : string.Empty;
        (string before, string after) = returns.Value == ReturnValue.Tensor ? ($"{RuntimeNames.TensorValue}.Read({value}", ")") : (value, string.Empty);
        return isAwaited
            ? ($"new {RuntimeNames.ObjectiveValues}({before}", after + ")")
            : ($"new(new {RuntimeNames.ObjectiveValues}({before}", after + "))");
    }

    private static string Value(ParameterModel parameter, ArgumentNames names) => parameter.Role switch
    {
        ParameterRole.Hyperparameter => "config." + CSharp.Identifier(parameter.Property),
        ParameterRole.Fixed => names.Field(parameter),
        ParameterRole.PerWorker => names.Field(parameter) + "[trial.Worker]",
        ParameterRole.Trial => "trial",
        _ => "cancellationToken",
    };
}
