namespace HpoAttributes.Generators.Tests;

/// <summary>Writes hosts, what implements them, and code that uses what is generated for them.</summary>
internal static class HostText
{
    /// <summary>Adds a host to the program.</summary>
    public static void Add(FuzzContext context, HostDraft host)
    {
        var implementation = new List<SourceNode>();
        var members = new List<SourceNode>(host.Members);
        foreach (ObjectiveDraft objective in host.Objectives)
        {
            context.Changes.AddRange(objective.Parameters.Select(parameter => parameter.Change).OfType<DomainChange>());
            int key = context.NextKey();
            (SourceNode declared, SourceNode? implemented) = ObjectiveText.Write(context, host, objective);
            members.Add(declared.DroppedBy(key));
            members.AddRange(objective.Members);
            implementation.AddRange(implemented is null ? [] : [implemented.DroppedBy(key)]);
            if (!objective.HasWrongShape && !objective.CannotBeNamed)
            {
                context.Uses.Add(UseText.Write(context, host, objective, context.Uses.Count).DroppedBy(key));
            }
        }

        SourceNode type = SourceNode.Of($"{host.Modifiers}{host.Keyword} {host.Name}{host.TypeParameters} {{ {SourceNode.List("\n    ", members)} }}");
        SourceNode placed = host.Outer is null ? type : SourceNode.Of($"{host.OuterKind} {host.Outer}{host.OuterTypeParameters} {{ {type} }}");
        SourceNode implementing = host.IsImplemented ? SourceNode.Of($"\ninternal sealed class {UseText.Implementation(host)} : {host.Type} {{ {SourceNode.List("\n    ", implementation)} }}") : SourceNode.None;
        context.Add(SourceNode.Of($"{placed}{implementing}"));
    }
}
