namespace HpoAttributes.Generators;

/// <summary>The names of what the generator reads and writes. A test compares them with the types themselves.</summary>
internal static class KnownNames
{
    public const string Namespace = "HpoAttributes";
    public const string Objective = "ObjectiveAttribute";
    public const string ObjectiveMetadata = "HpoAttributes.ObjectiveAttribute";
    public const string Domain = "DomainAttribute";
    public const string Uniform = "UniformAttribute";
    public const string LogUniform = "LogUniformAttribute";
    public const string ReverseLogUniform = "ReverseLogUniformAttribute";
    public const string Normal = "NormalAttribute";
    public const string LogNormal = "LogNormalAttribute";
    public const string IntRange = "IntRangeAttribute";
    public const string LogIntRange = "LogIntRangeAttribute";
    public const string Choice = "ChoiceAttribute";
    public const string ConfigGroup = "ConfigGroupAttribute";
    public const string ConfigGroupMetadata = "HpoAttributes.ConfigGroupAttribute";
    public const string DefaultCase = "DefaultCaseAttribute";
    public const string LessThan = "LessThanAttribute";
    public const string Constraint = "ConstraintAttribute";
    public const string FormerName = "FormerNameAttribute";
    public const string Config = "IConfig";
    public const string Ordinal = "OrdinalAttribute";
    public const string SharedDomain = "SharedDomainAttribute";
    public const string PerWorker = "PerWorkerAttribute";
    public const string Resource = "ResourceAttribute";
    public const string ThreadSafe = "ThreadSafeObjectiveAttribute";
    public const string TrialContext = "ITrialContext";
    public const string Tuner = "Tuner";
    public const string TuningOptions = "TuningOptions";
    public const string TuningResult = "TuningResult";
    public const string Study = "Study";

    public const string TorchAssembly = "HpoAttributes.Torch";
    public const string TorchEnvironment = "HpoAttributes.TorchTrialEnvironment";
    public const string SqliteAssembly = "HpoAttributes.Sqlite";
    public const string PostgreSqlAssembly = "HpoAttributes.PostgreSql";
    public const string ConsoleAssembly = "HpoAttributes.Console";
    public const string LiveView = "HpoAttributes.LiveView";

    public const string GeneratorProperty = "build_property.HpoAttributesGenerator";
    public const string ModuleInitializerProperty = "build_property.HpoAttributesTorchModuleInitializer";

    public const string Tool = "HpoAttributes.Generators";
    public const string ToolVersion = "0.1.0";
}
