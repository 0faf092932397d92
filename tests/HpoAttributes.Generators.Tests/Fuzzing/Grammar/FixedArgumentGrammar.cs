namespace HpoAttributes.Generators.Tests;

/// <summary>Draws types, values and defaults of arguments that are not tuned.</summary>
internal static class FixedArgumentGrammar
{
    private static readonly (string Type, string Value, string[] Defaults)[] All =
    [
        ("int", "-5", ["-2147483648", "7", "default"]), ("long", "5L", ["long.MinValue", "0x7fff_ffff_ffffL"]), ("ulong", "5UL", ["ulong.MaxValue"]), ("uint", "6u", ["4000000000"]),
        ("byte", "7", ["255"]), ("sbyte", "-7", ["-128"]), ("short", "8", ["-5"]), ("ushort", "9", ["65535"]), ("nint", "10", ["5"]),
        ("double", "1.5", ["double.NaN", "-0.0", "-1.5e-310", "double.NegativeInfinity", "0.1"]), ("float", "2.5f", ["0.1f", "float.NaN", "float.MinValue"]),
        ("decimal", "3.50m", ["79228162514264337593543950335m", "-0.10m"]), ("char", "'c'", ["'\\''", "'\\u2028'", "'\\0'"]), ("bool", "true", ["true", "false"]),
        ("string", "\"given\"", ["\"a\\\"\\\\\\n\\u0000\\ud83d\\ude00é\"", "\"\"", "@\"a\"\"b\""]), ("string?", "\"given\"", ["null", "default", "\"{}\""]),
        ("object?", "\"boxed\"", ["null"]), ("int?", "11", ["null", "5"]), ("double?", "0.5", ["double.NaN", "null"]), ("bool?", "true", ["false"]),
        ("int[]?", "global::FuzzData.Ints", ["null"]), ("int[]", "global::FuzzData.Ints", []), ("double[,]?", "null", ["null"]), ("global::FuzzData", "global::FuzzData.One", []), ("global::FuzzData?", "global::FuzzData.One", ["null"]),
        ("global::FuzzData.Size", "new global::FuzzData.Size(3)", ["default", "new()"]), ("global::FuzzData.Size?", "new global::FuzzData.Size(4)", ["null"]),
        ("global::FuzzData.Mode", "global::FuzzData.Mode.@class", ["global::FuzzData.Mode.A | global::FuzzData.Mode.B", "default", "(global::FuzzData.Mode)99"]), ("global::FuzzData.Mode?", "global::FuzzData.Mode.A", ["global::FuzzData.Mode.B", "null"]),
        ("global::System.DateTime", "new global::System.DateTime(2020, 1, 2)", ["default"]), ("global::System.Guid", "global::System.Guid.Empty", ["new()"]), ("(int A, string? B)", "(1, \"b\")", ["default"]),
        ("global::System.Collections.Generic.Dictionary<string, int?[]>?", "null", ["null"]), ("global::System.Func<int, string?>?", "null", ["null"]), ("dynamic", "\"dynamic\"", []), ("global::System.IComparable<global::FuzzData.Size?[]>?", "null", ["null"]),
        ("global::System.Collections.Generic.IReadOnlyList<(double Rate, string[]? Names)>?", "null", ["null"]), ("global::System.Type", "typeof(int)", []), ("global::System.Range", "1..2", ["default"]), ("global::System.Threading.Tasks.Task?", "null", ["null"]),
    ];

    /// <summary>An argument of <c>Tune</c>, sometimes one that may be left out.</summary>
    public static ParameterDraft Draw(FuzzContext context, string name, bool canBeIn)
    {
        (string type, string value, string[] defaults) = Pick(context);
        int key = context.NextKey();
        bool isOptional = defaults.Length > 0 && context.Random.Chance(0.5);
        string standard = isOptional ? context.Random.Pick(defaults) : string.Empty;
        bool isGiven = !isOptional || context.Random.Chance(0.5);
        return new(name, type, key)
        {
            Modifier = canBeIn && context.Random.Chance(0.08) ? "in " : string.Empty,
            Default = isOptional ? (SourceNode)standard : null,
            Argument = isGiven ? value : null,
            Note = Note(name, Typed(type, isGiven ? value : standard)).DroppedBy(key),
        };
    }

    /// <summary>An argument of which every worker has its own.</summary>
    public static ParameterDraft DrawPerWorker(FuzzContext context, string name)
    {
        (string type, string value, _) = Pick(context);
        int key = context.NextKey();
        return new(name, type, key)
        {
            Attributes = [AttributeText.Name(context, "PerWorker")],
            Argument = $"global::FuzzData.Both<{type}>({value}, {value})",
            Note = Note(name, Typed(type, value)).DroppedBy(key),
        };
    }

    public static SourceNode Note(string name, string expected) => $"global::FuzzRecorder.Argument(\"{name}\", (object){name}, {expected}); ";

    private static string Typed(string type, string value)
        => type == "dynamic" ? value : value == "default" ? $"default({type})" : value == "new()" ? $"new {type}()" : value == "null" ? "null" : $"({type})({value})";

    private static (string Type, string Value, string[] Defaults) Pick(FuzzContext context)
    {
        (string type, string value, string[] defaults) = context.Random.Pick(All);
        return (context.IsNullable ? type : WithoutMarks(type), value, defaults);
    }

    /// <summary>Without nullable annotations only values have question marks.</summary>
    private static string WithoutMarks(string type)
    {
        bool isValue = type is "int?" or "double?" or "bool?" or "global::FuzzData.Size?" or "global::FuzzData.Mode?";
        return isValue ? type : type.Replace("string?", "string", StringComparison.Ordinal).Replace("[]?", "[]", StringComparison.Ordinal).TrimEnd('?');
    }
}
