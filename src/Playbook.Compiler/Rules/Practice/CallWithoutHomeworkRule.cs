using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Rules.Usage;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>A warm call begins before the phone is lifted: something is prepared.</summary>
internal sealed class CallWithoutHomeworkRule() : BuiltInRule("PB4016")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundPlay>(Check);

    private const string WholeShape =
        " Then say what to `ask` and where to keep it, and give a `proof`, `attempts at most`, and `when declined`.";

    private static void Check(DeclarationRuleContext<BoundPlay> context)
    {
        foreach (var call in context.Declaration.Statements().OfType<BoundCall>())
        {
            if (!call.Talk.OfType<BoundTalkLine>().Any(line => line.Kind == TalkKind.Prepare))
                context.Report(call.Location, call.Caller.DisplayName, call.Talk.IsEmpty ? WholeShape : "");
        }
    }
}
