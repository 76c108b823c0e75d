using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>The hours that goals plan for a team fit into the hours it has.</summary>
internal sealed class OverCapacityRule() : BuiltInRule("PB4043")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        foreach (var team in context.Workspace.Teams)
        {
            var planned = context.Workspace.Goals
                .SelectMany(goal => goal.Cost is { } cost ? cost.Efforts.ToArray() : [])
                .Where(effort => Equals(TeamOf(context, effort.Actor), team.Team))
                .Sum(effort => effort.HoursPerWeek);
            if (team.CapacityHoursPerWeek is { } capacity && planned > capacity)
                context.Report(team.Team.Location, team.Team.DisplayName, $"{planned}", $"{capacity}");
        }
    }

    private static ActorSymbol? TeamOf(RuleContext context, ActorSymbol actor) =>
        actor is RoleSymbol role ? context.Workspace.Of(role).Team : actor;
}
