using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Rules.Usage;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>A step that touches a customer says what the customer gains from it.</summary>
internal sealed class StepWithoutBenefitRule() : BuiltInRule("PB4040")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundPlay>(Check);

    private static void Check(DeclarationRuleContext<BoundPlay> context)
    {
        foreach (var step in context.Declaration.Steps)
        {
            var touches = step.Statements().Where(statement => statement is BoundTouch or BoundHandOffAs).ToList();
            if (touches.Count > 0 && touches.All(touch => touch.Because is null))
                context.Report(step.Step.Location, step.Step.DisplayName);
        }
    }
}
