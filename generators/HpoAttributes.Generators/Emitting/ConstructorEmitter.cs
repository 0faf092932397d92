using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes the objective's constructors: one, or for an instance method one for the instance and one for a factory.</summary>
internal static class ConstructorEmitter
{
    public static void Write(CodeWriter code, ObjectiveModel objective, ArgumentNames names)
    {
        if (objective.IsStatic)
        {
            Document(code, objective);
            Open(code, "public", objective, []);
            WriteBody(code, objective, names, singleWorker: null);
            code.Close();
            return;
        }

        string isSingle = names.IsSingleWorker + ": ";
        WritePublic(code, objective, $"{objective.Host.Type} {names.Instance}", names.Instance, "Evaluates every config.", $"_ => {names.Instance}", isSingle + CSharp.Literal(!objective.Host.IsThreadSafe));
        code.Line();
        WritePublic(
            code, objective, $"{RuntimeNames.Func}<{objective.Host.Type}> {names.Factory}", names.Factory, "Creates the instance of a worker; called once for each.", $"{names.FactoryHelper}({names.Factory})", isSingle + CSharp.Literal(false));
        code.Line();
        Open(code, "private", objective, [$"{RuntimeNames.Func}<int, {objective.Host.Type}> {names.InstanceOf}", $"bool {names.IsSingleWorker}"]);
        code.Line($"{names.InstanceField} = {names.InstanceOf};");
        WriteBody(code, objective, names, names.IsSingleWorker);
        code.Close();
    }

    /// <summary>Writes what gives each worker an instance of its own.</summary>
    public static void WriteFactoryHelper(CodeWriter code, ObjectiveModel objective, ArgumentNames names)
    {
        if (objective.IsStatic)
        {
            return;
        }

        string host = objective.Host.Type;
        code.Line();
        code.Open($"private static {RuntimeNames.Func}<int, {host}> {names.FactoryHelper}({RuntimeNames.Func}<{host}> {names.Factory})");
        code.Line($"var instances = new {RuntimeNames.ConcurrentDictionary}<int, {host}>();");
        code.Line($"return worker => instances.GetOrAdd(worker, _ => {names.Factory}());");
        code.Close();
    }

    private static void WritePublic(CodeWriter code, ObjectiveModel objective, string parameter, string name, string doc, string instanceOf, string singleWorker)
    {
        Document(code, objective, (name, doc));
        code.List(
            $"public {objective.Names.Objective}",
            [parameter, .. objective.TuneParameters.Select(Arguments.Declaration)],
            string.Empty);
        code.Indent();
        code.List(": this", [instanceOf, singleWorker, .. objective.TuneParameters.Select(argument => CSharp.Identifier(argument.Name))], string.Empty);
        code.Unindent();
        code.Line("{");
        code.Indent();
        code.Line($"global::System.ArgumentNullException.ThrowIfNull({name});");
        code.Close();
    }

    private static void Document(CodeWriter code, ObjectiveModel objective, (string Name, string Text)? first = null)
    {
        Docs.Summary(code, "Creates the objective.");
        if (first is { } leading)
        {
            Docs.Parameter(code, leading.Name, leading.Text);
        }

        foreach (ParameterModel parameter in objective.TuneParameters)
        {
            Arguments.Document(code, parameter);
        }
    }

    private static void Open(CodeWriter code, string accessibility, ObjectiveModel objective, IReadOnlyList<string> leading)
    {
        IEnumerable<string> own = objective.TuneParameters.Select(parameter => accessibility == "private" ? $"{Arguments.Type(parameter)} {CSharp.Identifier(parameter.Name)}" : Arguments.Declaration(parameter));
        code.List($"{accessibility} {objective.Names.Objective}", [.. leading, .. own], string.Empty);
        code.Line("{");
        code.Indent();
    }

    private static void WriteBody(CodeWriter code, ObjectiveModel objective, ArgumentNames names, string? singleWorker)
    {
        foreach (ParameterModel parameter in objective.TuneParameters)
        {
            code.Line($"{names.Field(parameter)} = {CSharp.Identifier(parameter.Name)};");
        }

        IEnumerable<string> goals = objective.IsMaximized.Select(isMaximized => $"{RuntimeNames.Goal}.{(isMaximized ? "Maximize" : "Minimize")}");
        string info = $"{names.Info} = new({CSharp.Literal(objective.Names.Prefix)}, new {RuntimeNames.Goal}[] {{ {string.Join(", ", goals)} }})";
        List<string> settings = [.. Settings(objective, singleWorker)];
        if (settings.Count == 0)
        {
            code.Line(info + ";");
            return;
        }

        code.Open(info);
        foreach (string setting in settings)
        {
            code.Line(setting + ",");
        }

        code.Close("};");
    }

    private static IEnumerable<string> Settings(ObjectiveModel objective, string? singleWorker)
    {
        if (objective.Returns.Metrics is { Count: > 0 } metrics)
        {
            yield return $"Metrics = new string[] {{ {string.Join(", ", metrics.Select(CSharp.Literal))} }}";
        }

        if (objective.Resource is { } resource)
        {
            yield return $"Resource = new {RuntimeNames.ResourceRange}({CSharp.Literal(resource.Min)}, {CSharp.Literal(resource.Max)})";
        }

        if (objective.IsReporting)
        {
            yield return "IsReporting = true";
        }

        if (objective.Returns.IsAsync)
        {
            yield return "IsAsync = true";
        }

        List<string> lists =
        [
            .. objective.TuneParameters
                .Where(parameter => parameter.Role == ParameterRole.PerWorker)
                .Select(parameter => $"({CSharp.Literal(parameter.Name)}, {CSharp.Identifier(parameter.Name)}?.Count)"),
        ];
        if (lists.Count > 0)
        {
            yield return $"Workers = {RuntimeNames.ObjectiveInfo}.WorkersOf(new (string, int?)[] {{ {string.Join(", ", lists)} }})";
        }

        if (singleWorker is not null)
        {
            yield return $"IsSingleWorker = {singleWorker}";
        }
    }
}
