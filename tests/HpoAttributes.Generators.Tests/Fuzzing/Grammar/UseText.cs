namespace HpoAttributes.Generators.Tests;

/// <summary>Writes code that uses what is generated for an objective, as users would: by its documented names.</summary>
internal static class UseText
{
    public static string Implementation(HostDraft host) => host.Prefix + "Implementation";

    public static SourceNode Write(FuzzContext context, HostDraft host, ObjectiveDraft objective, int index)
    {
        string prefix = host.Prefix + objective.Name;
        string receiver = objective.IsStatic ? string.Empty : $"({host.Type})new {(host.IsImplemented ? Implementation(host) : host.Type)}()";
        string tune = "Tune" + objective.Name;
        SourceNode[] arguments = [.. objective.Parameters.Where(parameter => parameter.Argument is not null).Select(parameter => SourceNode.Of($"{parameter.Name}: {parameter.Argument!}").DroppedBy(parameter.Key))];
        SourceNode options = objective.Parameters.Exists(parameter => parameter.Argument is not null && parameter.Name == "options") ? "tuningOptions: null" : SourceNode.None;
        SourceNode[] all = options == SourceNode.None ? arguments : [.. arguments, options];
        string called = !context.Setup.HasExtensionMembers || context.Random.Chance(0.2) ? host.Prefix + "Tuning"
            : objective.IsStatic ? host.Type
            : $"({receiver})";
        SourceNode[] toTune = called == host.Prefix + "Tuning" && receiver.Length > 0 ? [receiver, .. all] : all;
        SourceNode[] toCreate = receiver.Length > 0 ? [receiver, .. arguments] : arguments;
        return SourceNode.Of($$"""

                public static object Objective{{$"{index}"}}() => new {{prefix}}Objective({{SourceNode.List(", ", toCreate)}});
                public static TuningResult<{{prefix}}Config> Tune{{$"{index}"}}() => {{called}}.{{tune}}({{SourceNode.List(", ", toTune)}});
                public static global::System.Threading.Tasks.Task<TuningResult<{{prefix}}Config>> TuneAsync{{$"{index}"}}() => {{called}}.{{tune}}Async({{SourceNode.List(", ", toTune)}});
                public static {{prefix}}Config Default{{$"{index}"}}() => {{prefix}}Config.Default;
            """);
    }
}
