using HpoAttributes.Generators.Diagnostics;
using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Reads a group, for the generator without a word and for the analyzer with diagnostics.</summary>
internal static class GroupReader
{
    /// <summary>The generator's way in; null where the shape is wrong.</summary>
    public static GroupModel? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
        => context.TargetSymbol is INamedTypeSymbol group && context.IsFirst()
            ? Read(group, context.SemanticModel.Compilation, new Findings(report: null), cancellation)
            : null;

    /// <summary>Reads a group; null where the shape is wrong. Goes on after a mistake, so that all are found at once.</summary>
    public static GroupModel? Read(INamedTypeSymbol group, Compilation compilation, Findings findings, CancellationToken cancellation)
    {
        if (!group.IsNamed() || !GroupShape.IsGroup(group, findings))
        {
            return null;
        }

        if (GroupCycles.Find(group, compilation) is { } cycle)
        {
            findings.Add(Descriptors.GroupCycle, () => Locations.Name(group), group.Name, cycle);
            return null;
        }

        GroupShape.CheckClosed(group, findings);
        List<INamedTypeSymbol> records = [.. GroupTypes.Records(group)];
        if (!records.TrueForAll(Symbols.IsNamed))
        {
            findings.AddWrongShape();
        }

        EquatableArray<CaseModel> cases = records.Select(record => ReadRecord(record, group, compilation, findings, cancellation)).ToEquatable();
        GroupShape.CheckSomething(group, cases, findings);
        return findings.HasWrongShape ? null : Model(group, records, cases, findings);
    }

    private static CaseModel ReadRecord(INamedTypeSymbol record, INamedTypeSymbol group, Compilation compilation, Findings findings, CancellationToken cancellation)
    {
        var parameters = new List<(IParameterSymbol Symbol, HyperparameterModel Model)>();
        foreach (IParameterSymbol parameter in GroupTypes.Parameters(record))
        {
            cancellation.ThrowIfCancellationRequested();
            if (ReadParameter(parameter, record, compilation, findings, cancellation) is { } model)
            {
                parameters.Add((parameter, model));
            }
        }

        PropertyNameRules.CheckGroup(parameters, findings);
        EquatableArray<HyperparameterModel> hyperparameters = OrderReader.Read(parameters, plain: null, compilation, findings);
        bool isCase = group.IsAbstract;
        return new(
            isCase ? record.Name : string.Empty,
            GroupShape.Name(record),
            hyperparameters,
            ConstraintReader.Read(record, isCase ? [record, group] : [record], parameters, compilation, findings));
    }

    private static HyperparameterModel? ReadParameter(IParameterSymbol parameter, INamedTypeSymbol record, Compilation compilation, Findings findings, CancellationToken cancellation)
    {
        // A name that is missing is the compiler's to report; nothing can be generated of it.
        if (parameter.Name.Length == 0)
        {
            findings.AddWrongShape();
            return null;
        }

        List<AttributeData> roles = [.. parameter.GetAttributes().Where(Symbols.IsRole)];
        List<AttributeData> marks = roles.FindAll(Symbols.IsDomain);
        if (!IsReadable(parameter, record, findings))
        {
            return null;
        }

        if (marks.Count > 0 && marks.Count < roles.Count)
        {
            findings.Add(Descriptors.SeveralRoles, () => Locations.Attribute(roles[1]), parameter.Name, roles[0].ShortName(), roles[1].ShortName());
            marks.Clear();
        }
        else if (marks.Count == 0 && parameter.Type.IsUnknown())
        {
            // The compiler's to report.
            findings.AddWrongShape();
            return null;
        }
        else if (marks.Count == 0 && (roles.Count > 0 || GroupTypes.UseOf(parameter) == GroupUse.None))
        {
            findings.Add(Descriptors.UnannotatedInGroup, () => Locations.Name(parameter), parameter.Name, record.Name);
            return null;
        }

        return HyperparameterReader.Read(parameter, plain: null, marks, PropertyName.ToHyperparameter(parameter.Name), parameter.Name, compilation, findings, cancellation);
    }

    /// <summary>Whether generated code can ask a record for the value of a parameter. What has no such member does not compile, which is the compiler's to report.</summary>
    private static bool IsReadable(IParameterSymbol parameter, INamedTypeSymbol record, Findings findings)
    {
        if (parameter.Name.Length == 0 || GroupTypes.Value(parameter, record) is not { } value)
        {
            findings.AddWrongShape();
            return false;
        }

        // What is private to the group itself is seen by what is added to it, but not what is private to a case.
        bool isHidden = Accessibilities.OfDeclared(value) == Visibility.Hidden && !record.Has(KnownNames.ConfigGroup);
        if (isHidden)
        {
            findings.Add(Descriptors.NotAGroup, () => Locations.Name(value), record.Name, $"'{value.Name}' is private or protected, so that generated code cannot read it");
        }

        return !isHidden;
    }

    private static GroupModel Model(INamedTypeSymbol group, List<INamedTypeSymbol> records, EquatableArray<CaseModel> cases, Findings findings)
    {
        int marked = records.FindIndex(record => record.Has(KnownNames.DefaultCase));
        return new(
            group.ContainingNamespace.Display(),
            group.Chain().Select(GroupShape.Declaration).ToEquatable(),
            // A dash keeps it apart from the hints of objectives, which are made of names alone.
            HostReader.MetadataName(group) + "-Group",
            new(
                GroupShape.Name(group),
                cases,
                Math.Max(marked, 0),
                // A case inherits what is added to the group: its own members must not meet that.
                records.Prepend(group).SelectMany(type => type.GetMembers()).Select(member => member.Name).Where(IsLikeOurs).Distinct().ToEquatable(),
                findings.Problem));
    }

    /// <summary>Whether generated members could be called like that: only these names matter, so that other members may change without a new file.</summary>
    private static bool IsLikeOurs(string member)
        => member.StartsWith("s_", StringComparison.Ordinal) || member.StartsWith("Read", StringComparison.Ordinal) || member.StartsWith("SpaceProblem", StringComparison.Ordinal);
}
