using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>A generated workspace, what came in and what the engine made of it, to be read again.</summary>
internal sealed record OracleRun(
    BoundWorkspace Workspace, Func<SourceLocation, string> PlaceOf, IReadOnlyList<OracleStep> Steps)
{
    // A broken rule may go on for ever.
    private const int Most = 2_000;

    /// <summary>Whether an oracle that breaks a rule decides anything else.</summary>
    public bool Notices(Mutation mutation)
    {
        var cast = new OracleCast(Workspace, PlaceOf, mutation);
        foreach (var step in Steps)
        {
            var decided = cast.Take(step, out var became);
            if (decided.Count > Most || became != step.Became || !decided.SequenceEqual(step.Decided))
                return true;
        }

        return false;
    }
}
