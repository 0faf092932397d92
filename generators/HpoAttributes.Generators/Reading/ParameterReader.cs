using HpoAttributes.Generators.Diagnostics;
using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Reads the parameters of an objective: what each is for, its default, its domain.</summary>
internal static class ParameterReader
{
    public static ParametersModel Read(IMethodSymbol method, PlainDomains plain, Compilation compilation, Findings findings, CancellationToken cancellation)
    {
        var parameters = new List<ParameterModel>();
        var hyperparameters = new List<(IParameterSymbol Symbol, HyperparameterModel Model)>();
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            cancellation.ThrowIfCancellationRequested();
            if (parameter.Name.Length == 0)
            {
                // A name that is missing is the compiler's to report; nothing can be generated of it.
                findings.AddWrongShape();
                continue;
            }

            CheckPassable(parameter, findings);
            (ParameterRole role, List<AttributeData> domains) = plain[parameter] is null ? ReadRole(parameter, findings) : (ParameterRole.Hyperparameter, []);
            if (role == ParameterRole.Hyperparameter)
            {
                HyperparameterModel model = HyperparameterReader.Read(parameter, plain[parameter], domains, parameter.Name, PropertyName.Of(parameter.Name), compilation, findings, cancellation);
                hyperparameters.Add((parameter, model));
                parameters.Add(new(model.Name, model.Type, role, model.Default));
            }
            else
            {
                parameters.Add(Model(parameter, role));
                OrderReader.CheckStray(parameter, findings);
            }
        }

        CheckAny(method, parameters, findings);
        PropertyNameRules.Check(hyperparameters, findings);
        return new(
            parameters.ToEquatable(),
            OrderReader.Read(hyperparameters, plain, compilation, findings),
            ConstraintReader.Read(method, [method.ContainingType], hyperparameters, compilation, findings));
    }

    private static (ParameterRole Role, List<AttributeData> Domains) ReadRole(IParameterSymbol parameter, Findings findings)
    {
        var marks = new List<AttributeData>();
        foreach (AttributeData data in parameter.GetAttributes())
        {
            if (data.IsRole())
            {
                marks.Add(data);
            }
        }

        return marks.Count > 1 ? ReadRole(parameter, marks, findings) : (Role(parameter, marks.FirstOrDefault()), marks);
    }

    private static (ParameterRole Role, List<AttributeData> Domains) ReadRole(IParameterSymbol parameter, List<AttributeData> marks, Findings findings)
    {
        List<AttributeData> domains = marks.FindAll(Symbols.IsDomain);
        if (domains.Count == 0 || domains.Count == marks.Count)
        {
            return (Role(parameter, marks[0]), domains);
        }

        // What stands beside a resource, the resource's own reader reports.
        if (!marks.Exists(ResourceReader.IsResource))
        {
            findings.Add(Descriptors.SeveralRoles, () => Locations.Attribute(marks[1]), parameter.Name, marks[0].ShortName(), marks[1].ShortName());
        }

        // It still makes a hyperparameter, or the user would be told of a second mistake.
        return (ParameterRole.Hyperparameter, []);
    }

    private static ParameterModel Model(IParameterSymbol parameter, ParameterRole role)
    {
        ConstantModel? value = ConstantReader.Default(parameter);
        return new(parameter.Name, Type(parameter, role, value), role, value);
    }

    private static ParameterRole Role(IParameterSymbol parameter, AttributeData? mark)
        => mark is null ? Supplied(parameter.Type)
            : mark.AttributeClass.IsOurs(KnownNames.PerWorker) ? ParameterRole.PerWorker
            : ResourceReader.IsResource(mark) ? ParameterRole.Resource
            : ParameterRole.Hyperparameter;

    private static ParameterRole Supplied(ITypeSymbol type)
        => type.IsOurs(KnownNames.TrialContext) ? ParameterRole.Trial
            : type.IsThreading("CancellationToken", inTasks: false) ? ParameterRole.Cancellation
            : GroupTypes.IsGroup(type) ? ParameterRole.Hyperparameter
            : ParameterRole.Fixed;

    /// <summary>The type, with a question mark where code without nullable annotations says <c>= null</c>.</summary>
    private static string Type(IParameterSymbol parameter, ParameterRole role, ConstantModel? value)
    {
        bool isObliviousNull = value?.Kind == ConstantKind.Null && parameter.Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.None };
        return isObliviousNull && role != ParameterRole.PerWorker
            ? parameter.Type.WithNullableAnnotation(NullableAnnotation.Annotated).Display()
            : parameter.Type.Display();
    }

    private static void CheckPassable(IParameterSymbol parameter, Findings findings)
    {
        string? reason = parameter switch
        {
            { RefKind: RefKind.Ref } => "it is ref",
            { RefKind: RefKind.Out } => "it is out",
            { RefKind: RefKind.RefReadOnlyParameter } => "it is ref readonly",
            { IsParams: true } => "it is params",
            { Type: IPointerTypeSymbol or IFunctionPointerTypeSymbol } => "it is a pointer",
            { Type.IsRefLikeType: true } => "it is a ref struct",
            _ => null,
        };
        if (reason is not null)
        {
            findings.Add(Descriptors.UnsupportedParameter, () => Locations.Name(parameter), parameter.Name, reason);
        }
    }

    private static void CheckAny(IMethodSymbol method, List<ParameterModel> parameters, Findings findings)
    {
        if (!parameters.Any(parameter => parameter.Role == ParameterRole.Hyperparameter))
        {
            findings.Add(Descriptors.NoHyperparameter, () => Locations.Name(method), method.Name);
        }
    }
}
