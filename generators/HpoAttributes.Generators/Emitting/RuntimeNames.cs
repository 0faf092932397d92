namespace HpoAttributes.Generators.Emitting;

/// <summary>The types that generated code mentions, as it spells them: a user's namespace may be called System.</summary>
internal static class RuntimeNames
{
    public const string Ours = "global::HpoAttributes.";
    public const string GeneratedCode = "[global::System.CodeDom.Compiler.GeneratedCode(\"" + KnownNames.Tool + "\", \"" + KnownNames.ToolVersion + "\")]";

    public const string ConfigSpace = Ours + "ConfigSpace";
    public const string SpaceItem = Ours + "SpaceItem";
    public const string SpaceCase = Ours + "SpaceCase";
    public const string SpaceConstraint = Ours + "SpaceConstraint";
    public const string CaseDomain = Ours + "CaseDomain";
    public const string ConfigGroups = Ours + "ConfigGroups";
    public const string ConfigHash = Ours + "ConfigHash";
    public const string ConstraintCheck = Ours + "ConstraintCheck";
    public const string PointReader = Ours + "PointReader";
    public const string PointWriter = Ours + "PointWriter";
    public const string RandomStream = Ours + "RandomStream";
    public const string ConfigJson = Ours + "ConfigJson";
    public const string ConfigErrors = Ours + "ConfigErrors";
    public const string Goal = Ours + "Goal";
    public const string ObjectiveInfo = Ours + "ObjectiveInfo";
    public const string ObjectiveValues = Ours + "ObjectiveValues";
    public const string ResourceRange = Ours + "ResourceRange";
    public const string Iteration = Ours + "Iteration";
    public const string TensorValue = Ours + "TensorValue";
    public const string TrialContext = Ours + "ITrialContext";
    public const string Tuner = Ours + "Tuner";
    public const string TuningOptions = Ours + "TuningOptions";
    public const string TuningDefaults = Ours + "TuningDefaults";

    public const string JsonWriter = "global::System.Text.Json.Utf8JsonWriter";
    public const string JsonReader = "global::System.Text.Json.Utf8JsonReader";
    public const string List = "global::System.Collections.Generic.IReadOnlyList";
    public const string Func = "global::System.Func";
    public const string CancellationToken = "global::System.Threading.CancellationToken";
    public const string Task = "global::System.Threading.Tasks.Task";
    public const string ValueTask = "global::System.Threading.Tasks.ValueTask";
    public const string ConcurrentDictionary = "global::System.Collections.Concurrent.ConcurrentDictionary";
    public const string Exception = "global::System.InvalidOperationException";

    public static string Config(string type) => $"{Ours}IConfig<{type}>";

    public static string Objective(string config) => $"{Ours}IObjective<{config}>";

    public static string Result(string config) => $"{Ours}TuningResult<{config}>";
}
