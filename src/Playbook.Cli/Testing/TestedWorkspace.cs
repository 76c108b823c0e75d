using System.Collections.Immutable;
using Playbook.Cli.Files;
using Playbook.Compiler.Diagnostics;
using Playbook.Execution.Scenarios;

namespace Playbook.Cli.Testing;

/// <summary>What the scenarios of one workspace came to.</summary>
/// <param name="Loaded">The workspace.</param>
/// <param name="Results">One for each scenario that was asked for.</param>
/// <param name="Coverage">What they came through.</param>
/// <param name="PlaceOf">A place as people see it: <c>acme/nurture.playbook:12:3</c>.</param>
internal sealed record TestedWorkspace(
    LoadedWorkspace Loaded,
    ImmutableArray<ScenarioResult> Results,
    CoverageReport Coverage,
    Func<SourceLocation, string> PlaceOf);
