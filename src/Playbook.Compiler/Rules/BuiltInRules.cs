using System.Collections.Immutable;
using Playbook.Compiler.Analysis;
using Playbook.Compiler.Rules.Content;
using Playbook.Compiler.Rules.Flow;
using Playbook.Compiler.Rules.Practice;

namespace Playbook.Compiler.Rules;

/// <summary>The product's rules, by code. A new rule is one file, one page, one test class and one row here.</summary>
public static class BuiltInRules
{
    public static ImmutableArray<PlaybookRule> All { get; } =
    [
        new LoopWithoutWaitRule(),
        new DeadStepRule(),
        new BandUnreachableRule(),
        new UnreachableBranchRule(),
        new ScoreBandsGapRule(),
        new ScoreBandsOverlapRule(),
        new SlaWithoutEscalationRule(),
        new ConflictingWritesRule(),
        new SiloRule(),
        new OneSidedAgreementRule(),
        new HandoffWithoutFeedbackRule(),
        new RejectWithoutReasonRule(),
        new NoDecayRule(),
        new OneEventCrossesRule(),
        new DefinitionOneSidedRule(),
        new ActivityOnlyMetricRule(),
        new GoalWithoutBaselineRule(),
        new SpendWithoutMeasureRule(),
        new CreditAmbiguousRule(),
        new FreeButUnpricedRule(),
        new CallWithoutHomeworkRule(),
        new CallWithoutCaptureRule(),
        new FeatureFirstRule(),
        new VerbatimScriptRule(),
        new NoAttemptLimitRule(),
        new NoDeclinePathRule(),
        new PitchBeforeListeningRule(),
        new PublicChannelWithoutResponsePlanRule(),
        new PrivateOnPublicRule(),
        new QuestionUnansweredRule(),
        new DeadSignalRule(),
        new ContentUnusedRule(),
        new TalkWithoutContentRule(),
        new CannotWithoutInsteadRule(),
        new MoreCannotThanCanRule(),
        new CanWithoutExampleRule(),
        new PolicyWithoutContactRule(),
        new ApprovalBottleneckRule(),
        new ChannelWithoutOwnerRule(),
        new NoExclusionsRule(),
        new StepWithoutBenefitRule(),
        new MeetingWithoutOutputRule(),
        new NoBackupRule(),
        new OverCapacityRule(),
        new GoalUnmeasuredRule(),
        new NoRightsRule(),
        new AvoidedTermRule(),
        new PaceContradictionRule(),
        .. FlowAnalyses.All.Select(analysis => new ProofRule(analysis)),
    ];
}
