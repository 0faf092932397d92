namespace HpoAttributes.Architecture.Tests;

/// <summary>Who may use whom inside src/HpoAttributes: each folder, and all that it may use besides itself.</summary>
internal static class FolderRules
{
    private static readonly string[] Chain = ["Numerics", "Spaces", "Trials", "Searchers", "Schedulers", "Storage", "Studies", "Workers"];

    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Allowed { get; } = Table();

    public static bool Allows(string user, string used)
        => user == used || (Allowed.TryGetValue(user, out IReadOnlySet<string>? allowed) && allowed.Contains(used));

    private static Dictionary<string, IReadOnlySet<string>> Table()
    {
        var table = new Dictionary<string, IReadOnlySet<string>> { ["Annotations"] = new HashSet<string>() };
        for (int i = 0; i < Chain.Length; i++)
        {
            table[Chain[i]] = new HashSet<string>(Chain[..i]) { "Annotations" };
        }

        table["Reporting"] = new HashSet<string> { "Annotations", "Numerics", "Spaces", "Trials" };
        table["Tuning"] = new HashSet<string>(Chain) { "Annotations", "Reporting" };
        return table;
    }
}
