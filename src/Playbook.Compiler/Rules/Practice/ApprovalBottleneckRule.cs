using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Rules.Usage;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>A way on which many people must say yes is a way on which nothing moves.</summary>
internal sealed class ApprovalBottleneckRule() : BuiltInRule("PB4037")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundPlay>(Check);

    /// <summary>A second pair of eyes helps; a third only waits.</summary>
    private const int Most = 2;

    private static void Check(DeclarationRuleContext<BoundPlay> context)
    {
        var play = context.Declaration;
        var most = play.Steps.Sum(step => OnOneWay(step.Body));
        if (most > Most)
            context.Report(play.Play.Location, play.Play.DisplayName, $"{most}", $"{Most}");
    }

    private static int OnOneWay(BoundBlock block) => block.Statements.Sum(OnOneWay);

    private static int OnOneWay(BoundStatement statement)
    {
        var inside = 0;
        foreach (var block in statement.Blocks())
            inside = Math.Max(inside, OnOneWay(block));
        return (statement is BoundApproval ? 1 : 0) + inside;
    }
}
