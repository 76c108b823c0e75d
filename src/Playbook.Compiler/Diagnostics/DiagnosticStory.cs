using System.Collections.Immutable;

namespace Playbook.Compiler.Diagnostics;

/// <summary>How a finding comes about: what happens in order, and a scenario in which it does.</summary>
/// <param name="Steps">Each line of the playbooks that takes part, with what happens there.</param>
/// <param name="Scenario">Text of the language that can be kept as a test; null where there is none.</param>
public sealed record DiagnosticStory(ImmutableArray<DiagnosticLabel> Steps, string? Scenario)
{
    public bool Equals(DiagnosticStory? other) =>
        other is not null && Scenario == other.Scenario && Steps.SequenceEqual(other.Steps);

    public override int GetHashCode() => Steps.Length;
}
