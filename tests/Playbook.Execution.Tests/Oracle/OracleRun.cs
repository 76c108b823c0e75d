namespace Playbook.Execution.Tests.Oracle;

/// <summary>A generated workspace, what came in and what all made of it, to be read again.</summary>
internal sealed record OracleRun(OracleCase Workspace, IReadOnlyList<OracleStep> Steps)
{
    // A broken rule may go on for ever.
    private const int Most = 2_000;

    /// <summary>Whether an oracle that breaks a rule says anything else.</summary>
    public bool Notices(Mutation mutation)
    {
        var cast = new OracleCast(Workspace, new OracleTally(), mutation);
        foreach (var step in Steps)
        {
            var answer = cast.Take(step);
            if (answer.Decided.Count > Most || step.Answer?.Agrees(answer) != true)
                return true;
        }

        return false;
    }
}
