namespace Playbook.Execution.Tests.Oracle;

/// <summary>The leads of a run, each with an interpreter of its own.</summary>
/// <param name="workspace">What they all read.</param>
/// <param name="tally">Counts what occurs.</param>
/// <param name="mutation">The rule that is broken on purpose; none, usually.</param>
internal sealed class OracleCast(OracleCase workspace, OracleTally tally, Mutation mutation = Mutation.None)
{
    private readonly string[] stored =
        [.. workspace.Tables.Fields.Where(field => field.Slot >= 0).Select(field => field.Name)];

    private readonly Dictionary<string, OracleInterpreter> leads = new(StringComparer.Ordinal);

    public OracleInterpreter Of(string lead)
    {
        if (!leads.TryGetValue(lead, out var found))
            leads[lead] = found = New(lead);
        return found;
    }

    private OracleInterpreter New(string lead)
    {
        var team = workspace.Bound.Teams.FirstOrDefault(item => item.Team.Name == lead);
        return new OracleInterpreter(workspace.Bound, lead, workspace.PlaceOf, tally, mutation, team);
    }

    /// <summary>What a step leads to, and how the lead stands then.</summary>
    public OracleAnswer Take(OracleStep step)
    {
        if (step.Forgets)
            leads.Remove(step.Lead);
        if (!leads.ContainsKey(step.Lead) && workspace.Bound.Plays.Any(play => play.Team?.Name == step.Lead))
            Of(step.Lead).Begin(step.Input.Time);
        if (step.Absorbs is { } gone)
            return Absorb(step, gone);
        var decided = Of(step.Lead).Handle(step.Input, out var became);
        return new OracleAnswer(decided, became.ToString(), Of(step.Lead).Standing(stored));
    }

    // Who was absorbed is nobody yet, should the id ever come again.
    private OracleAnswer Absorb(OracleStep step, string gone)
    {
        var decided = Of(step.Lead).Absorb(Of(gone), step.Input, out var became);
        leads.Remove(gone);
        return new OracleAnswer(
            decided,
            became.ToString(),
            [.. Of(step.Lead).Standing(stored), .. Of(gone).Standing(stored)]);
    }
}
