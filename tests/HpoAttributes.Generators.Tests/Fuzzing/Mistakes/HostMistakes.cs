namespace HpoAttributes.Generators.Tests;

/// <summary>HPO0001 and HPO0002 by the host: types that generated code cannot see or name.</summary>
internal static class HostMistakes
{
    private static readonly IReadOnlyList<(string Id, Func<FuzzContext, HostDraft, bool> Change)> All =
    [
        ("HPO0002", (_, host) => (host.TypeParameters = "<T>").Length > 0),
        ("HPO0002", (context, host) => host.Outer is not null && (host.OuterTypeParameters = "<TOuter>").Length > 0),
        ("HPO0002", (_, host) => host.Outer is null && MakeFileLocal(host)),
        // A ref struct cannot live across an await or a yield.
        ("HPO0002", (_, host) => host.Keyword == "struct" && host.Objectives.TrueForAll(objective => objective.IsStatic || objective.Returns.Kind == ReturnKind.Plain) && (host.Modifiers = "public ref ").Length > 0),
        ("HPO0001", (context, host) => host.Outer is not null && Hide(context, host)),
    ];

    /// <summary>Changes a host whose objectives are right; the id that each of them then has on its name, or null where the host cannot have a mistake of this kind.</summary>
    public static string? Apply(FuzzContext context, HostDraft host)
    {
        (string id, Func<FuzzContext, HostDraft, bool> change) = context.Random.Pick(All);
        if (host.IsImplemented || host.Objectives.Exists(objective => objective.Members.Count > 0) || !change(context, host))
        {
            return null;
        }

        foreach (ObjectiveDraft objective in host.Objectives)
        {
            objective.NameIds.Add(id);
            objective.CannotBeNamed = id == "HPO0002";
            objective.HasWrongShape = true;
        }

        return id;
    }

    private static bool MakeFileLocal(HostDraft host)
    {
        host.Modifiers = "file " + host.Modifiers.Replace("public ", string.Empty, StringComparison.Ordinal).Replace("internal ", string.Empty, StringComparison.Ordinal);
        return true;
    }

    private static bool Hide(FuzzContext context, HostDraft host)
    {
        bool isOpen = host.OuterKind is "public class" or "public record" or "public partial class";
        string access = isOpen ? context.Random.Pick("private ", "protected ", "private protected ", string.Empty) : "private ";
        host.Modifiers = access + host.Modifiers.Replace("public ", string.Empty, StringComparison.Ordinal).Replace("internal ", string.Empty, StringComparison.Ordinal);
        return true;
    }
}
