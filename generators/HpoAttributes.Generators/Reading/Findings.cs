using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>
/// What the readers find wrong. The generator reads with a silent one, the analyzer with one that reports: so both agree
/// on what is wrong, and locations are looked up only where somebody wants them.
/// </summary>
internal sealed class Findings(Action<Diagnostic>? report)
{
    private const string ValueRules = "HPO01";

    // Broken, they leave the config's shape known: only the space cannot be made.
    private static readonly string[] SpaceRules = [Diagnostics.Descriptors.UnusableConstraint.Id, Diagnostics.Descriptors.UnusableOrder.Id];

    /// <summary>Whether nothing can be emitted.</summary>
    public bool HasWrongShape { get; private set; }

    /// <summary>The first wrong value in words, with which the emitted space throws; null where there is none.</summary>
    public string? Problem { get; private set; }

    public void Add(DiagnosticDescriptor rule, Func<Location?> where, params object[] arguments) => Add(rule, where, static () => null, arguments);

    /// <param name="rule">What is wrong.</param>
    /// <param name="where">The smallest wrong thing.</param>
    /// <param name="beside">What it contradicts; null for nothing.</param>
    /// <param name="arguments">The arguments of the rule's message.</param>
    public void Add(DiagnosticDescriptor rule, Func<Location?> where, Func<Location?> beside, object[] arguments)
        => Add(rule, where, beside, static () => ImmutableDictionary<string, string?>.Empty, arguments);

    /// <summary>Adds something that a code fix can mend.</summary>
    /// <param name="rule">What is wrong.</param>
    /// <param name="where">The smallest wrong thing.</param>
    /// <param name="fix">What the fix must know, from <see cref="Diagnostics.FixProperties"/>.</param>
    /// <param name="arguments">The arguments of the rule's message.</param>
    public void AddFixable(DiagnosticDescriptor rule, Func<Location?> where, Func<ImmutableDictionary<string, string?>> fix, params object[] arguments)
        => Add(rule, where, static () => null, fix, arguments);

    /// <summary>Notes a wrong shape that is reported where it stands: in a group that is used here.</summary>
    public void AddWrongShape() => HasWrongShape = true;

    /// <summary>Notes something wrong that the compiler reports itself.</summary>
    public void AddCompilerError(string problem) => Problem ??= problem;

    private void Add(DiagnosticDescriptor rule, Func<Location?> where, Func<Location?> beside, Func<ImmutableDictionary<string, string?>> fix, object[] arguments)
    {
        if (rule.DefaultSeverity == DiagnosticSeverity.Error)
        {
            NoteError(rule, arguments);
        }

        report?.Invoke(Diagnostic.Create(rule, where() ?? Location.None, beside() is { } other ? [other] : null, fix(), arguments));
    }

    private void NoteError(DiagnosticDescriptor rule, object[] arguments)
    {
        if (rule.Id.StartsWith(ValueRules, StringComparison.Ordinal) || Array.IndexOf(SpaceRules, rule.Id) >= 0)
        {
            Problem ??= rule.Id + ": " + string.Format(CultureInfo.InvariantCulture, rule.MessageFormat.ToString(CultureInfo.InvariantCulture), arguments);
        }
        else
        {
            HasWrongShape = true;
        }
    }
}
