using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>The leads of a run, each with an interpreter of its own.</summary>
internal sealed class OracleCast(
    BoundWorkspace workspace, Func<SourceLocation, string> placeOf, Mutation mutation = Mutation.None)
{
    private readonly Dictionary<string, OracleInterpreter> leads = new(StringComparer.Ordinal);

    public OracleInterpreter Of(string lead)
    {
        if (!leads.TryGetValue(lead, out var found))
            leads[lead] = found = new OracleInterpreter(workspace, lead, placeOf, mutation);
        return found;
    }

    /// <summary>Everything decided because of a step.</summary>
    public List<OracleRecord> Take(OracleStep step, out OracleHandling became)
    {
        if (step.Forgets)
            leads.Remove(step.Lead);
        return Of(step.Lead).Handle(step.Input, out became);
    }
}
