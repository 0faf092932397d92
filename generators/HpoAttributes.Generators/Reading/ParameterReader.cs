using HpoAttributes.Generators.Diagnostics;
using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Reads the parameters of an objective: what each is for, its default, its domain.</summary>
internal static class ParameterReader
{
    public static EquatableArray<ParameterModel> Read(IMethodSymbol method, Compilation compilation, Findings findings, CancellationToken cancellation)
    {
        var parameters = new List<ParameterModel>();
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            cancellation.ThrowIfCancellationRequested();
            CheckPassable(parameter, findings);
            parameters.Add(ReadOne(parameter, compilation, findings));
        }

        CheckAny(method, parameters, findings);
        PropertyNameRules.Check(method, parameters, findings);
        return parameters.ToEquatable();
    }

    private static ParameterModel ReadOne(IParameterSymbol parameter, Compilation compilation, Findings findings)
    {
        List<AttributeData> marks = [.. parameter.GetAttributes().Where(data => data.IsDomain() || data.AttributeClass.IsOurs(KnownNames.PerWorker))];
        if (marks.Count > 1)
        {
            findings.Add(Descriptors.SeveralRoles, () => Locations.Attribute(marks[1]), parameter.Name, marks[0].ShortName(), marks[1].ShortName());
        }

        // A domain beside [PerWorker] still makes a hyperparameter, or the user would be told of a second mistake.
        AttributeData? mark = marks.FirstOrDefault(data => data.IsDomain()) ?? marks.FirstOrDefault();
        ParameterRole role = Role(parameter, mark);
        DomainModel? domain = role == ParameterRole.Hyperparameter && marks.Count == 1 ? DomainReader.Read(parameter, mark!, compilation, findings) : null;
        ConstantModel? value = ConstantReader.Default(parameter);
        return new(parameter.Name, Type(parameter, role, value), role, value, domain);
    }

    private static ParameterRole Role(IParameterSymbol parameter, AttributeData? mark)
        => mark is null ? Supplied(parameter.Type)
            : mark.AttributeClass.IsOurs(KnownNames.PerWorker) ? ParameterRole.PerWorker
            : ParameterRole.Hyperparameter;

    private static ParameterRole Supplied(ITypeSymbol type)
        => type.IsOurs(KnownNames.TrialContext) ? ParameterRole.Trial
            : type.IsThreading("CancellationToken", inTasks: false) ? ParameterRole.Cancellation
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
