using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Cli.Baselines;

/// <summary>The findings that a team has accepted for now, each with how often it occurs.</summary>
internal sealed record Baseline(ImmutableSortedDictionary<FindingIdentity, int> Entries)
{
    public static Baseline Empty { get; } = new(ImmutableSortedDictionary<FindingIdentity, int>.Empty);

    /// <summary>What leaves a playbook without a meaning can't be accepted: nothing could run.</summary>
    public static bool CanBeAccepted(Diagnostic diagnostic) =>
        diagnostic.Descriptor.DefaultSeverity < DiagnosticSeverity.Error;

    public Baseline With(FindingIdentity identity) =>
        new(Entries.SetItem(identity, Entries.GetValueOrDefault(identity) + 1));

    /// <summary>Without the entries of files for which this holds.</summary>
    public Baseline Without(Func<string, bool> isOf) =>
        new(Entries.RemoveRange(Entries.Keys.Where(key => isOf(key.Path))));
}
