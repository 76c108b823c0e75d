using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Rules;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Checking;

/// <summary>What a host tells a check besides the texts.</summary>
public sealed record CheckOptions
{
    /// <summary>The product's rules, the severities of their pages, no day on which an allowance is over.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>The severities that hold for the file under a path.</summary>
    public Func<string, SeverityOptions> SeveritiesOf { get; init; } = _ => SeverityOptions.Default;

    public ImmutableArray<PlaybookRule> Rules { get; init; } = BuiltInRules.All;

    /// <summary>The day for <c>allow … until</c>; null: no allowance is over.</summary>
    public DateValue? Today { get; init; }
}
