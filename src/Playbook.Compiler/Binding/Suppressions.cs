using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding;

/// <summary>Takes away the findings that an <c>allow</c> hides, and reports each that hides none.</summary>
public static class Suppressions
{
    /// <param name="diagnostics">The findings of all stages and rules.</param>
    /// <param name="allows">The workspace's.</param>
    /// <param name="today">An allowance with an earlier <c>until</c> hides nothing; null: none is over.</param>
    /// <param name="additionalRules">Names of the host's rules that ran beside the product's.</param>
    /// <returns>What is left, in the order of file, position, code.</returns>
    public static ImmutableArray<Diagnostic> Apply(
        ImmutableArray<Diagnostic> diagnostics,
        ImmutableArray<BoundAllow> allows,
        DateValue? today,
        ImmutableHashSet<string> additionalRules)
    {
        if (allows.IsEmpty)
            return diagnostics;
        var byRule = allows.ToLookup(allow => new RuleInFile(allow.Scope.Path, allow.Rule));
        var used = new HashSet<BoundAllow>();
        var left = new List<Diagnostic>(diagnostics.Length);
        foreach (var diagnostic in diagnostics)
        {
            var candidates = byRule[new RuleInFile(diagnostic.Location.Path, diagnostic.Descriptor.Name)];
            var hiding = Hiding(diagnostic, candidates, today);
            if (hiding is null)
                left.Add(diagnostic);
            else
                used.Add(hiding);
        }

        foreach (var allow in allows)
        {
            var hasRun = DiagnosticDescriptors.IsName(allow.Rule) || additionalRules.Contains(allow.Rule);
            if (!used.Contains(allow) && hasRun)
                left.Add(Diagnostic.Create("PB2010", allow.Location, allow.Rule));
        }

        left.Sort(static (first, second) => first.Location.CompareTo(second.Location) is var order and not 0
            ? order
            : string.CompareOrdinal(first.Code, second.Code));
        return [.. left];
    }

    // The innermost: an outer one that is needed for nothing else shall be reported.
    private static BoundAllow? Hiding(Diagnostic diagnostic, IEnumerable<BoundAllow> allows, DateValue? today)
    {
        BoundAllow? best = null;
        foreach (var allow in allows)
        {
            var hides = allow.Scope.Span.Contains(diagnostic.Location.Span)
                && diagnostic.Descriptor.Floor < DiagnosticSeverity.Error
                && (allow.Until is null || today is null || allow.Until.DayNumber >= today.DayNumber);
            if (hides && (best is null || best.Scope.Span.Contains(allow.Scope.Span)))
                best = allow;
        }

        return best;
    }

    private sealed record RuleInFile(string Path, string Rule);
}
