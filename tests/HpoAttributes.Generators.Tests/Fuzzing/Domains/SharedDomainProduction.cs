using Microsoft.CodeAnalysis.CSharp;

namespace HpoAttributes.Generators.Tests;

/// <summary>Writes attribute classes of the user's own that fix a domain, and uses them.</summary>
internal sealed class SharedDomainProduction : DomainProduction
{
    public override string Name => "Shared";

    public override IReadOnlyList<Func<FuzzContext, DomainDraft>> Mistakes => [NotFixed, WrongNumbers, DefaultOutside, WrongType];

    public override DomainDraft Draw(FuzzContext context)
    {
        SharedDomainDraft draft = context.Random.Pick(SharedDomainDraft.All);
        bool isSet = draft.Setting.Length > 0 && context.Random.Chance(0.5);
        bool isSetInUse = draft.Setting.Length > 0 && context.Random.Chance(0.2);
        SourceNode use = Use(context, Class(context, draft, isSet), isSetInUse ? draft.Setting : string.Empty);
        return new(draft.Type, draft.Hint.Length > 0 && !isSet && !isSetInUse ? use.Marked(draft.Hint) : use) { Default = context.Random.Chance(0.5) ? (SourceNode)draft.Default : null };
    }

    /// <summary>A class of the program's own, of another assembly, or derived from such a one.</summary>
    private static string Class(FuzzContext context, SharedDomainDraft draft, bool isSet)
    {
        string theirs = SharedDomainLibrary.Class(draft, isSet);
        string name = context.TypeName("Shared", 0);
        switch (context.Random.Below(4))
        {
            case 0:
                return theirs;
            case 1:
                context.Add($"public sealed class {name}Attribute : {theirs}Attribute {{ }}");
                return name;
            default:
                Declare(context, name, draft.Domain, draft.Arguments, isSet ? draft.Setting : string.Empty);
                return name;
        }
    }

    private static DomainDraft NotFixed(FuzzContext context)
    {
        if (context.Random.Chance(0.2))
        {
            return Wrong("double", Use(context, SharedDomainLibrary.LooseClass, string.Empty).Marked("HPO0111"));
        }

        string name = context.TypeName("Loose", 0);
        string body = context.Random.Pick(
            $"public {name}Attribute(double high = 1) : base(0, high) {{ }}",
            $"public {name}Attribute() : base(0, global::System.Math.Sqrt(4)) {{ }}",
            $"public {name}Attribute() : this(5) {{ }} private {name}Attribute(int high) : base(0, high) {{ }}",
            $"public {name}Attribute() : base(0, 1) {{ Step = 0.1; global::System.Console.WriteLine(); }}",
            $"public {name}Attribute() : base(0, 1) {{ if (High > 1) {{ Step = 0.1; }} }}",
            $"private static readonly double Most = 5; public {name}Attribute() : base(0, Most) {{ }}",
            $"public {name}Attribute() : base(0, 1) => Step = global::System.Math.Abs(-0.5);");
        context.Add($"public class {name}Attribute : global::HpoAttributes.UniformAttribute {{ {body} }}");
        return Wrong("double", Use(context, name, string.Empty).Marked("HPO0111"));
    }

    private static DomainDraft WrongNumbers(FuzzContext context)
    {
        (string domain, string arguments, string id, string type) = context.Random.Pick(
            ("Uniform", "5, 1", "HPO0102", "double"), ("LogUniform", "0, 1", "HPO0101", "float"), ("IntRange", "5, 1", "HPO0102", "int"), ("Choice", "1, 1", "HPO0105", "int"), ("Ordinal", "1, 3, 2", "HPO0105", "int"),
            ("Normal", "0, -1", "HPO0102", "double"), ("ReverseLogUniform", "0, 1", "HPO0101", "double"), ("Choice", "\"a\"", "HPO0104", "int"));
        string name = context.TypeName("Bad", 0);
        Declare(context, name, domain, arguments, string.Empty);
        return Wrong(type, Use(context, name, string.Empty).Marked(id));
    }

    private static DomainDraft DefaultOutside(FuzzContext context)
    {
        string name = context.TypeName("Shared", 0);
        Declare(context, name, "Uniform", "0, 1", context.Random.Pick(string.Empty, "Step = 0.5"));
        return Wrong("double", Use(context, name, string.Empty)) with { Default = ((SourceNode)"7").Marked("HPO0103") };
    }

    private static DomainDraft WrongType(FuzzContext context)
    {
        string name = context.TypeName("Shared", 0);
        Declare(context, name, "IntRange", "0, 1", string.Empty);
        (string type, string? value) = WrongTypes.Draw(context, "int", "long");
        return Wrong(type, Use(context, name, string.Empty).Marked("HPO0104")) with { Default = value is null ? null : (SourceNode)value };
    }

    /// <summary>The class: with a primary constructor, with one that sets a property, or at the end of a chain.</summary>
    private static void Declare(FuzzContext context, string name, string domain, string arguments, string setting)
    {
        string parent = $"global::HpoAttributes.{domain}Attribute";
        string body = setting.Length == 0 ? "{ }" : context.Random.Pick($"{{ {setting}; }}", $"=> {setting};");
        string inner = context.TypeName("Link", 0);
        context.Add(context.Random.Below(4) switch
        {
            0 when setting.Length == 0 && context.Setup.Language >= LanguageVersion.CSharp12 => $"public sealed class {name}Attribute() : {parent}({arguments});",
            1 => $"public class {inner}Attribute : {parent} {{ public {inner}Attribute() : base({arguments}) {{ }} }} public class {name}Attribute : {inner}Attribute {{ public {name}Attribute() {body} }}",
            2 => $"internal abstract class {inner} : {parent} {{ protected {inner}() : base({arguments}) {body} }} internal sealed class {name}Attribute : {inner} {{ }}",
            _ => $"public sealed class {name}Attribute : {parent} {{ public {name}Attribute() : base({arguments}) {body} }}",
        });
    }

    private static SourceNode Use(FuzzContext context, string name, string setting)
        => setting.Length > 0 ? $"{name}({setting})" : context.Random.Pick(name, name + "Attribute", name + "()");

    private static DomainDraft Wrong(string type, SourceNode attribute) => new(type, attribute) { IsWrong = true };
}
