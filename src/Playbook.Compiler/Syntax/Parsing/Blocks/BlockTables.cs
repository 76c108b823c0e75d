using Playbook.Compiler.Syntax.Parsing.Grammar;
using static Playbook.Compiler.Syntax.SyntaxKind;

namespace Playbook.Compiler.Syntax.Parsing.Blocks;

/// <summary>
/// All blocks of the language: what may stand under which line. The only place that knows head words.
/// </summary>
internal static class BlockTables
{
    // Made when first asked, by when all of them are.
    private static BlockTable[]? s_all;

    /// <summary>The lines of a file.</summary>
    public static readonly BlockTable File = new BlockTable("a file")
        .With(WorkspaceKeyword, WorkspaceDeclaration, WorkspaceGrammar.Workspace, "workspace NAME \"Title\"")
        .With(PlaybookKeyword, PlaybookDeclaration, WorkspaceGrammar.Playbook, "playbook NAME \"Title\"")
        .With(TeamKeyword, TeamDeclaration, WorkspaceGrammar.Team, "team NAME \"Title\"")
        .With(RoleKeyword, RoleDeclaration, WorkspaceGrammar.Role, "role NAME \"Title\"")
        .With(LeadKeyword, LeadDeclaration, WorkspaceGrammar.Lead, "lead")
        .With(EventKeyword, EventDeclaration, WorkspaceGrammar.Event, "event NAME \"Title\" from lead, engagement")
        .With(ChannelKeyword, ChannelDeclaration, ContentGrammar.Channel, "channel NAME \"Title\"")
        .With(ContentKeyword, ContentDeclaration, ContentGrammar.Content, "content NAME \"Title\"")
        .With(SignalKeyword, SignalDeclaration, ScoreGrammar.Signal, "signal NAME \"Title\"")
        .With(SegmentKeyword, SegmentDeclaration, ScoreGrammar.Segment, "segment NAME \"Title\"")
        .With(ScoreKeyword, ScoreDeclaration, ScoreGrammar.Score, "score NAME from 0 to 100")
        .With(PlayKeyword, PlayDeclaration, PlayGrammar.Play, "play NAME \"Title\"")
        .With(HandoffKeyword, HandoffDeclaration, HandoffGrammar.Handoff, "handoff NAME \"Title\"")
        .With(GoalKeyword, GoalDeclaration, GoalGrammar.Goal, "goal NAME \"Title\"")
        .With(ExperimentKeyword, ExperimentDeclaration, GoalGrammar.Experiment, "experiment NAME \"Title\"")
        .With(ScenarioKeyword, ScenarioDeclaration, ScenarioGrammar.Scenario, "scenario \"What is expected\"")
        .With(AssumeKeyword, AssumeDeclaration, ScenarioGrammar.Assume, "assume at most 3 EVENT per day")
        .With(KindKeyword, KindDeclaration, CardGrammar.Kind, "kind NAME \"Title\"")
        .With(AllowKeyword, AllowLine, ClauseGrammar.Allow, AllowShape)
        .Listing(CardDeclaration, CardGrammar.Card, "KIND NAME \"Title\"");

    /// <summary>What may stand under every line that opens a block.</summary>
    private const string AllowShape = "allow RULE because \"reason\"";

    private static readonly BlockTable Workspace = Headed("a workspace")
        .With(LanguageKeyword, LanguageLine, WorkspaceGrammar.Language, "language 1")
        .With(TimeZoneKeyword, TimeZoneLine, WorkspaceGrammar.TimeZone, "time_zone \"Europe/Berlin\"")
        .With(CurrencyKeyword, CurrencyLine, WorkspaceGrammar.Currency, "currency EUR")
        .With(LanguagesKeyword, LanguagesLine, WorkspaceGrammar.Languages, "languages en, de");

    private static readonly BlockTable Playbook = Headed("a playbook")
        .With(OwnerKeyword, OwnerLine, WorkspaceGrammar.Owner, "owner TEAM with TEAM")
        .With(VersionKeyword, VersionLine, WorkspaceGrammar.Version, "version 3")
        .With(EffectiveKeyword, EffectiveLine, WorkspaceGrammar.Effective, "effective 2026-12-01 to 2027-06-30")
        .With(TimeZoneKeyword, TimeZoneLine, WorkspaceGrammar.TimeZone, "time_zone \"Europe/Berlin\"")
        .With(SignedKeyword, SignedByLine, WorkspaceGrammar.SignedBy, "signed by ROLE, ROLE")
        .With(PromisesKeyword, PromisesLine, PromiseGrammar.Promises, "promises 2 value before ask")
        .With(MoveKeyword, MoveLeadsLine, WorkspaceGrammar.MoveLeads, "move leads from version 2");

    private static readonly BlockTable Moves = Headed("a move of leads")
        .Listing(MoveStepLine, WorkspaceGrammar.MoveStep, "STEP to STEP");

    private static readonly BlockTable Team = Headed("a team")
        .With(HeadKeyword, HeadLine, WorkspaceGrammar.Head, "head \"Name\"")
        .With(HoursKeyword, HoursLine, ClauseGrammar.Hours, "hours monday to friday 09:00 to 17:30")
        .With(HolidaysKeyword, HolidaysLine, WorkspaceGrammar.Holidays, "holidays 2026-12-25, 2027-01-01")
        .With(TimeZoneKeyword, TimeZoneLine, WorkspaceGrammar.TimeZone, "time_zone \"Europe/Berlin\"")
        .With(CapacityKeyword, CapacityLine, WorkspaceGrammar.Capacity, "capacity 60 hours per week")
        .With(NeedsKeyword, NeedsCardsLine, WorkspaceGrammar.NeedsCards, "needs TOOL, TRAINING")
        .With(BackupKeyword, BackupLine, WorkspaceGrammar.Backup, "backup TEAM");

    private static readonly BlockTable Role = Headed("a role")
        .With(InKeyword, MembershipLine, WorkspaceGrammar.Membership, "in TEAM")
        .With(BackupKeyword, BackupLine, WorkspaceGrammar.Backup, "backup ROLE")
        .With(NeedsKeyword, NeedsCardsLine, WorkspaceGrammar.NeedsCards, "needs TOOL, TRAINING");

    private static readonly BlockTable Fields = Headed("the fields of a lead or an event")
        .With(SetsKeyword, SetsLine, WorkspaceGrammar.Sets, "sets lead.FIELD to VALUE")
        .Listing(FieldDeclaration, TypeGrammar.Field, "NAME TYPE, personal");

    private static readonly BlockTable Channel = Headed("a channel")
        .With(MediumKeyword, MediumLine, ContentGrammar.Medium, "medium email")
        .With(NeedsKeyword, NeedsConsentLine, ContentGrammar.NeedsConsent, "needs consent lead.email_consent")
        .With(AtKeyword, CapLine, ContentGrammar.Cap, "at most 2 per 7 days")
        .With(HoursKeyword, HoursLine, ClauseGrammar.Hours, "hours monday to friday 08:00 to 18:00")
        .With(HoldKeyword, HoldLine, ContentGrammar.Hold, "hold 7 days")
        .With(PublicKeyword, PublicLine, ContentGrammar.Public, "public")
        .With(OwnerKeyword, OwnerLine, WorkspaceGrammar.Owner, "owner TEAM")
        .With(MetricKeyword, MetricLine, ContentGrammar.Metric, "metric EVENT")
        .With(DeliveryKeyword, DeliveryLine, ContentGrammar.Delivery, "delivery at most once");

    private static readonly BlockTable Content = Headed("a piece of content")
        .With(KindKeyword, KindLine, ContentGrammar.Kind, "kind guide")
        .With(GivesKeyword, GivesLine, ContentGrammar.Gives, "gives \"what the reader gets\"")
        .With(AsksKeyword, AsksForLine, ContentGrammar.AsksFor, "asks for \"what the reader gives\"")
        .With(LinkKeyword, LinkLine, ContentGrammar.Link, "link \"https://example.com\"")
        .With(FileKeyword, FileLine, ContentGrammar.File, "file \"assets/guide.pdf\"")
        .With(ForKeyword, AudienceLine, ContentGrammar.Audience, "for SEGMENT, stage STAGE")
        .With(TopicKeyword, TopicLine, ContentGrammar.Topic, "topic NAME")
        .With(ReviewKeyword, ReviewLine, ContentGrammar.Review, "review by 2027-03-01")
        .With(ExpiresKeyword, ExpiresLine, ContentGrammar.Expires, "expires 2027-03-01")
        .With(SubjectKeyword, SubjectLine, DetailGrammar.Subject, "subject \"what the reader sees first\"")
        .With(SourceKeyword, SourceLine, ContentGrammar.Source, "source \"where it is from\"")
        .With(RightsKeyword, RightsLine, ContentGrammar.Rights, "rights \"who allowed it\"")
        .With(DisclosureKeyword, DisclosureLine, ContentGrammar.Disclosure, "disclosure \"the interest behind it\"")
        .With(PersonalKeyword, PersonalDataLine, ContentGrammar.PersonalData, "personal data");

    private static readonly BlockTable Signal = Headed("a signal")
        .With(AnyKeyword, AnyOfLine, ScoreGrammar.AnyOf, "any of")
        .With(AllKeyword, AllOfLine, ScoreGrammar.AllOf, "all of within 7 days")
        .With(AtKeyword, CountLine, ScoreGrammar.AtLeast, "at least 3 EVENT in the last 7 days")
        .Listing(MatchLine, ScoreGrammar.MatchLine, "EVENT where CONDITION");

    private static readonly BlockTable Segment = Headed("a segment")
        .Listing(ConditionLine, ScoreGrammar.ConditionLine, "lead.FIELD is VALUE");

    private static readonly BlockTable Score = Headed("a score")
        .With(PlusToken, PointsForLine, ScoreGrammar.Points, "+10 for EVENT, once per 7 days")
        .With(MinusToken, PointsForLine, ScoreGrammar.Points, "-10 for EVENT, once per 7 days")
        .With(LosesKeyword, LosesLine, ScoreGrammar.Loses, "loses 10 every 14 days without activity")
        .With(BandKeyword, BandLine, ScoreGrammar.Band, "band hot from 60");

    private static readonly BlockTable Play = Headed("a play")
        .With(ForKeyword, AudienceLine, ContentGrammar.Audience, "for SEGMENT")
        .With(NotKeyword, NotForLine, PlayGrammar.NotFor, "not for SEGMENT")
        .With(OnKeyword, OnEventLine, PlayGrammar.On, "on EVENT where CONDITION")
        .With(WhenKeyword, StartWhenLine, PlayGrammar.When, "when CONDITION")
        .With(AgainKeyword, AgainAfterLine, PlayGrammar.Again, "again after 90 days")
        .With(StopKeyword, StopOnLine, PlayGrammar.Stop, "stop on EVENT")
        .With(HoldKeyword, HoldOutLine, PlayGrammar.HoldOut, "hold out 10%")
        .With(PriorityKeyword, PriorityLine, PlayGrammar.Priority, "priority 2")
        .With(PromisesKeyword, PromisesLine, PromiseGrammar.Promises, "promises 2 value before ask")
        .With(StepKeyword, StepDeclaration, PlayGrammar.Step, "step NAME \"Title\"");

    /// <summary>What stands under a statement.</summary>
    private static readonly BlockTable Details = Headed("a statement, whose outcomes start with `when` or `otherwise`")
        .With(BecauseKeyword, BecauseLine, DetailGrammar.Because, "because \"what the customer gets\"")
        .With(ByKeyword, ByLine, DetailGrammar.By, "by ROLE")
        .With(SubjectKeyword, SubjectLine, DetailGrammar.Subject, "subject \"what the reader sees first\"")
        .With(CountsKeyword, CountsAsLine, DetailGrammar.CountsAs, "counts as value")
        .With(NeedsKeyword, NeedsConditionLine, DetailGrammar.Needs, "needs CONDITION")
        .With(PrepareKeyword, PrepareLine, DetailGrammar.Prepare, "prepare \"what to do before\"")
        .With(AskKeyword, AskLine, DetailGrammar.Ask, "ask \"question\" as lead.FIELD")
        .With(TellKeyword, TellLine, DetailGrammar.Tell, "tell \"one point\"")
        .With(FeatureKeyword, FeatureLine, DetailGrammar.Feature, "feature \"one feature\"")
        .With(ProofKeyword, ProofLine, DetailGrammar.Proof, "proof CONTENT")
        .With(AttemptsKeyword, AttemptsLine, DetailGrammar.Attempts, "attempts at most 3 over 6 days")
        .With(WhenKeyword, WhenClause, BranchGrammar.When, "when OUTCOME")
        .With(OtherwiseKeyword, OtherwiseClause, BranchGrammar.Otherwise, "otherwise");

    /// <summary>The statements of a step, a branch or an outcome.</summary>
    private static readonly BlockTable Body = Headed("a step")
        .With(SendKeyword, SendStatement, StatementGrammar.Send, "send CONTENT by CHANNEL")
        .With(ShareKeyword, ShareStatement, StatementGrammar.Share, "share CONTENT on CHANNEL")
        .With(CallKeyword, CallStatement, StatementGrammar.Call, "call by ROLE within 8 working hours")
        .With(TaskKeyword, TaskStatement, StatementGrammar.Task, "task \"what to do\" for ROLE within 2 days")
        .With(NotifyKeyword, NotifyStatement, StatementGrammar.Notify, "notify ROLE \"message\"")
        .With(SetKeyword, SetStatement, StatementGrammar.Set, "set lead.FIELD to VALUE")
        .With(ScoreKeyword, AddScoreStatement, StatementGrammar.AddScore, "score SCORE + 10")
        .With(WaitKeyword, WaitStatement, StatementGrammar.Wait, "wait 3 days")
        .With(IfKeyword, IfStatement, BranchGrammar.If, "if CONDITION")
        .With(OtherwiseKeyword, OtherwiseClause, BranchGrammar.Otherwise, "otherwise")
        .With(SplitKeyword, SplitStatement, StatementGrammar.Split, "split EXPERIMENT")
        .With(ChooseKeyword, ChooseStatement, StatementGrammar.Choose, "choose \"question\" by ROLE within 2 days")
        .With(RouteKeyword, RouteStatement, StatementGrammar.Route, "route by lead.FIELD")
        .With(HandKeyword, HandOffStatement, StatementGrammar.HandOff, "hand off as HANDOFF")
        .With(AssignKeyword, AssignStatement, StatementGrammar.Assign, "assign to TEAM in turn")
        .With(GetKeyword, GetApprovalStatement, StatementGrammar.GetApproval,
            "get approval from ROLE for \"what\" within 2 days")
        .With(ContinueKeyword, ContinueWithStatement, StatementGrammar.ContinueWith, "continue with PLAY")
        .With(RepeatKeyword, RepeatStatement, StatementGrammar.Repeat, "repeat STEP after 3 days, at most 2 times")
        .With(FinishKeyword, FinishStatement, StatementGrammar.Finish, "finish")
        .With(BecauseKeyword, BecauseLine, DetailGrammar.Because, "because \"what the customer gets\"")
        .With(ByKeyword, ByLine, DetailGrammar.By, "by ROLE");

    private static readonly BlockTable Split = Headed("a split")
        .Listing(SplitShareLine, BranchGrammar.SplitShare, "30% NAME");

    private static readonly BlockTable Route = Headed("a route")
        .With(OtherwiseKeyword, RouteOtherwiseLine, BranchGrammar.RouteOtherwise, "otherwise to TEAM")
        .Listing(RouteLine, BranchGrammar.RouteLine, "\"DE\" or \"AT\" to TEAM");

    private static readonly BlockTable Handoff = Headed("a hand-off")
        .With(FromKeyword, HandoffTeamsLine, HandoffGrammar.Teams, "from TEAM to TEAM")
        .With(GivesKeyword, GivesLine, HandoffGrammar.Gives, "gives TEAM \"what it gets\"")
        .With(AcceptKeyword, AcceptLine, HandoffGrammar.Accept, "accept within 4 working hours")
        .With(FeedbackKeyword, FeedbackLine, HandoffGrammar.Feedback, "feedback within 2 working days")
        .With(GoodKeyword, GoodLeadLine, HandoffGrammar.GoodLead, "good lead CONDITION")
        .With(SignedKeyword, SignedByLine, WorkspaceGrammar.SignedBy, "signed by ROLE, ROLE")
        .With(RejectKeyword, RejectLine, HandoffGrammar.Reject, "reject NAME \"Title\" then PLAY after 30 days");

    private static readonly BlockTable Goal = Headed("a goal")
        .With(KindKeyword, KindLine, ContentGrammar.Kind, "kind demand")
        .With(CountsKeyword, CountsLine, GoalGrammar.Counts, "counts EVENT within 30 days of enrolling in PLAY")
        .With(NowKeyword, TargetLine, GoalGrammar.Target, "now 25 per month, aim 40 per month by 2027-03-31")
        .With(CostKeyword, CostLine, GoalGrammar.Cost, "cost 1200 EUR per month, 6 hours of TEAM per week")
        .With(RevenueKeyword, RevenueLine, GoalGrammar.Revenue, "revenue lead.FIELD")
        .With(CreditKeyword, CreditLine, GoalGrammar.Credit, "credit linear over 90 days");

    private static readonly BlockTable Experiment = Headed("an experiment")
        .With(MeasureKeyword, MeasureLine, GoalGrammar.Measure, "measure GOAL")
        .With(UntilKeyword, UntilLine, GoalGrammar.Until, "until 2027-03-31");

    private static readonly BlockTable Scenario = Headed("a scenario")
        .With(LeadKeyword, ScenarioLeadLine, ScenarioGrammar.Lead, "lead NAME with FIELD VALUE, FIELD VALUE")
        .With(TeamKeyword, ScenarioTeamLine, ScenarioGrammar.Team, "team NAME")
        .With(AtKeyword, AtLine, ScenarioGrammar.At, "at monday 09:00 EVENT FIELD VALUE")
        .With(ExpectKeyword, ExpectLine, ScenarioGrammar.Expect, "expect send CONTENT on monday");

    private static readonly BlockTable Assumption = Headed("an assumption");

    private static readonly BlockTable Kind = Headed("a kind of card")
        .Listing(KindFieldLine, CardGrammar.KindField, "WORDS TYPE, required");

    private static readonly BlockTable Card = Headed("a card")
        .Listing(CardFieldLine, CardGrammar.CardField, "WORDS VALUE, VALUE");

    /// <summary>The block under a line of a kind; null under lines that open none.</summary>
    public static BlockTable? Under(SyntaxKind role) => role switch
    {
        WorkspaceDeclaration => Workspace,
        PlaybookDeclaration => Playbook,
        MoveLeadsLine => Moves,
        TeamDeclaration => Team,
        RoleDeclaration => Role,
        LeadDeclaration or EventDeclaration => Fields,
        ChannelDeclaration => Channel,
        ContentDeclaration => Content,
        SignalDeclaration or AnyOfLine or AllOfLine => Signal,
        SegmentDeclaration => Segment,
        ScoreDeclaration => Score,
        PlayDeclaration => Play,
        StepDeclaration or IfStatement or OtherwiseIfClause or OtherwiseClause or WhenClause or SplitShareLine => Body,
        SplitStatement => Split,
        RouteStatement => Route,
        SendStatement or ShareStatement or CallStatement or TaskStatement or NotifyStatement or SetStatement
            or AddScoreStatement or WaitStatement or WaitUntilStatement or WaitUpToStatement or ChooseStatement
            or HandOffStatement or AssignStatement or GetApprovalStatement or ContinueWithStatement
            or RepeatStatement or FinishStatement => Details,
        HandoffDeclaration => Handoff,
        GoalDeclaration => Goal,
        ExperimentDeclaration => Experiment,
        ScenarioDeclaration => Scenario,
        AssumeDeclaration => Assumption,
        KindDeclaration => Kind,
        CardDeclaration => Card,
        _ => null,
    };

    /// <summary>
    /// The block in which a misplaced line belongs: an outcome under a statement rather than a start.
    /// </summary>
    public static BlockTable? HomeOf(SyntaxKind first, BlockTable found) =>
        ReferenceEquals(found, Body) && Details.HasHead(first)
            ? Details
            : Array.Find(All, table => table.HasHead(first));

    /// <summary>What a step says in other words than everyday ones; null for other words and blocks.</summary>
    public static string? Elsewhere(BlockTable block, string word) =>
        ReferenceEquals(block, Body) ? RetiredWords.InsteadInStep(word) : null;

    private static BlockTable[] All => s_all ??=
        [File, Workspace, Playbook, Team, Role, Channel, Content, Signal, Score, Play, Body, Details, Route, Handoff,
         Goal, Experiment, Scenario];

    private static BlockTable Headed(string name) =>
        new BlockTable(name).With(AllowKeyword, AllowLine, ClauseGrammar.Allow, AllowShape);
}
