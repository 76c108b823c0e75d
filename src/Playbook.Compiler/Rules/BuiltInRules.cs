using System.Collections.Immutable;
using Playbook.Compiler.Rules.Practice;

namespace Playbook.Compiler.Rules;

/// <summary>The product's rules, by code. A new rule is one file, one page, one test class and one row here.</summary>
public static class BuiltInRules
{
    public static ImmutableArray<PlaybookRule> All { get; } =
    [
        new OneSidedAgreementRule(),
        new HandoffWithoutFeedbackRule(),
        new RejectWithoutReasonRule(),
        new NoDecayRule(),
        new OneEventCrossesRule(),
        new GoalWithoutBaselineRule(),
        new SpendWithoutMeasureRule(),
        new FreeButUnpricedRule(),
        new CallWithoutHomeworkRule(),
        new CallWithoutCaptureRule(),
        new FeatureFirstRule(),
        new NoAttemptLimitRule(),
        new NoDeclinePathRule(),
        new DeadSignalRule(),
        new CannotWithoutInsteadRule(),
        new MoreCannotThanCanRule(),
        new CanWithoutExampleRule(),
        new PolicyWithoutContactRule(),
        new ChannelWithoutOwnerRule(),
        new NoExclusionsRule(),
        new StepWithoutBenefitRule(),
        new PaceContradictionRule(),
    ];
}
