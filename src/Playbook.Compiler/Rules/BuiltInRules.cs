using System.Collections.Immutable;
using Playbook.Compiler.Analysis;
using Playbook.Compiler.Rules.Content;
using Playbook.Compiler.Rules.Flow;
using Playbook.Compiler.Rules.Practice;

namespace Playbook.Compiler.Rules;

/// <summary>
/// The product's rules, by code. A new rule is one file, one page, one file of cases and one row here.
/// </summary>
public static class BuiltInRules
{
    public static ImmutableArray<PlaybookRule> All { get; } =
    [
        new BandUnreachableRule(),
        new UnreachableBranchRule(),
        new ScoreBandsGapRule(),
        new ScoreBandsOverlapRule(),
        new ScoreLeakRule(),
        new SlaWithoutEscalationRule(),
        new ConflictingWritesRule(),
        new NeverTrueRule(),
        new ReentryStormRule(),
        new ContentExpiredRule(),
        new SlaOutsideHoursRule(),
        new CapOverMidnightRule(),
        new TriggerIsAudienceRule(),
        new SelfTriggerRule(),
        new StopsAtOnceRule(),
        new HoursOverMidnightRule(),
        new DecayAndWindowRule(),
        new EntryWindowRule(),
        new SiloRule(),
        new OneSidedAgreementRule(),
        new HandoffWithoutFeedbackRule(),
        new RejectWithoutReasonRule(),
        new NoUpperWaitRule(),
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
        new ContentNeverSharedRule(),
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
        new BroadcastOnlyRule(),
        new UntrainedRoleRule(),
        new ExperimentUnusedRule(),
        new HandoffUnusedRule(),
        new StageWithoutProofRule(),
        new NoRightsRule(),
        new UndisclosedInterestRule(),
        new AvoidedTermRule(),
        new BlamingLabelRule(),
        new PaceContradictionRule(),
        new StaleFactRule(),
        new ReviewOverdueRule(),
        new RightsExpiredRule(),
        new MissingTranslationRule(),
        .. FlowAnalyses.All.Select(analysis => new ProofRule(analysis)),
    ];
}
