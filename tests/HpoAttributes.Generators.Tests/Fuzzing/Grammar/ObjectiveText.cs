namespace HpoAttributes.Generators.Tests;

/// <summary>Writes an objective.</summary>
internal static class ObjectiveText
{
    /// <summary>The method, and the one that implements it where it has no body.</summary>
    public static (SourceNode Declared, SourceNode? Implemented) Write(FuzzContext context, HostDraft host, ObjectiveDraft objective)
    {
        bool isAbstract = !objective.IsStatic && host.IsImplemented && objective.Body is null && context.Random.Chance(0.7);
        bool hasBody = !isAbstract;
        bool mayBeAsync = objective.Body is null;
        bool isPartial = mayBeAsync && objective.Access.Length > 0 && objective.TypeParameters.Length == 0 && host.Modifiers.Contains("partial", StringComparison.Ordinal) && context.Random.Chance(0.4);
        (string modifier, SourceNode body) = mayBeAsync ? ReturnGrammar.Body(context, objective.Returns, SourceNode.List(string.Empty, objective.Parameters.Select(parameter => parameter.Note))) : (string.Empty, objective.Body!);
        string kind = objective.IsStatic ? "static " : isAbstract && !host.IsInterface ? "abstract " : string.Empty;
        SourceNode parameters = SourceNode.List(", ", objective.Ordered.Select(parameter => parameter.Declaration));
        SourceNode head = SourceNode.Of($"{Attributes(context, objective)}{objective.Access}{kind}{(objective.NeedsUnsafe ? "unsafe " : string.Empty)}{(hasBody ? modifier : string.Empty)}{objective.ReturnType} {Name(context, objective, hasBody)}{objective.TypeParameters}({parameters})");
        if (isPartial)
        {
            SourceNode repeated = SourceNode.List(", ", objective.Ordered.Select(parameter => parameter.Bare));
            return (SourceNode.Of($"{Attributes(context, objective)}{objective.Access}{kind}partial {objective.ReturnType} {Name(context, objective, hasBody)}({parameters});\n    {objective.Access}{kind}{modifier}partial {objective.Returns.Type} {objective.Method}({repeated}) {body}"), null);
        }

        if (hasBody)
        {
            return (SourceNode.Of($"{head} {body}"), null);
        }

        SourceNode bare = SourceNode.List(", ", objective.Ordered.Select(parameter => parameter.Bare));
        string access = host.IsInterface ? "public " : objective.Access + "override ";
        return (SourceNode.Of($"{head};"), SourceNode.Of($"{access}{modifier}{objective.Returns.Type} {objective.Method}({bare}) {body}"));
    }

    /// <summary>The name with what is expected there: nothing but an older language and a token that is not used, where the objective is right.</summary>
    private static SourceNode Name(FuzzContext context, ObjectiveDraft objective, bool hasBody)
    {
        var ids = new List<string>(objective.NameIds);
        if (!context.Setup.HasExtensionMembers)
        {
            ids.Add("HPO0401");
        }

        bool hasToken = objective.Parameters.Exists(parameter => parameter.Type.EndsWith("CancellationToken", StringComparison.Ordinal) && !parameter.IsHyperparameter);
        bool hasTrial = objective.Parameters.Exists(parameter => parameter.Type.EndsWith("ITrialContext", StringComparison.Ordinal));
        if (!hasTrial && objective is { Returns.IsAsync: true, HasWrongShape: false, CannotBeNamed: false, IsCancellable: false } && (hasBody || !hasToken))
        {
            ids.Add("HPO0009");
        }

        return ((SourceNode)objective.Method).Marked(ids);
    }

    private static SourceNode Attributes(FuzzContext context, ObjectiveDraft objective)
    {
        SourceNode name = objective.NameArgument ?? (objective.Name is { } given ? (SourceNode)$"Name = \"{given}\"" : SourceNode.None);
        IEnumerable<SourceNode> arguments = [.. (objective.Goals ?? []).Select(goal => (SourceNode)goal), .. objective.Name is null && objective.NameArgument is null ? [] : (SourceNode[])[name]];
        SourceNode list = arguments.Any() ? SourceNode.Of($"({SourceNode.List(", ", arguments)})") : SourceNode.None;
        SourceNode attribute = SourceNode.Of($"{AttributeText.Name(context, "Objective")}{list}").Marked(objective.AttributeId is { } id ? [id] : []);
        return SourceNode.Of($"[{SourceNode.List(", ", [attribute, .. objective.MoreAttributes])}] ");
    }
}
