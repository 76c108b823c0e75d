using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>Interest cools. A score that only grows calls people warm who were warm last year.</summary>
internal sealed class NoDecayRule() : BuiltInRule("PB4008")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundScore>(Check);

    private static void Check(DeclarationRuleContext<BoundScore> context)
    {
        var score = context.Declaration;
        if (!score.IsFit && score.Decays.IsEmpty && score.Rules.Any(rule => rule.Points > 0))
            context.Report(score.Score.Location, score.Score.DisplayName);
    }
}
