using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Rules.Usage;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>A play that reaches out to people says whom it leaves alone.</summary>
internal sealed class NoExclusionsRule() : BuiltInRule("PB4039")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundPlay>(Check);

    private static void Check(DeclarationRuleContext<BoundPlay> context)
    {
        var play = context.Declaration;
        var reachesOut = play.Statements().Any(statement => statement is BoundSend or BoundCall);
        if (play.Team is null && play.NotFor.IsEmpty && reachesOut)
            context.Report(play.Play.Location, play.Play.DisplayName);
    }
}
