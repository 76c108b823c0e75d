using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Rules.Usage;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>A role that works against a clock has somebody who stands in.</summary>
internal sealed class NoBackupRule() : BuiltInRule("PB4042")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        var clocked = context.Workspace.Plays
            .SelectMany(play => play.Statements()).Select(OnAClock).OfType<RoleSymbol>();
        foreach (var role in clocked.Distinct().Select(context.Workspace.Of))
        {
            var teamHasBackup = role.Team is { } team && context.Workspace.Of(team).Backup is not null;
            if (role.Backup is null && !teamHasBackup && !role.Role.IsPrelude)
                context.Report(role.Role.Location, role.Role.DisplayName);
        }
    }

    private static ActorSymbol? OnAClock(BoundStatement statement) => statement switch
    {
        BoundCall call => call.Caller,
        BoundTask { Within: not null } task => task.Actor,
        BoundApproval approval => approval.Approver,
        BoundChoose choose => choose.Chooser,
        _ => null,
    };
}
