using System.Collections.Immutable;
using Playbook.Guides.Model;
using static Playbook.Guides.GuidePrintKind;

namespace Playbook.Guides.Sections;

/// <summary>
/// Every section of every print, in printed order. The one place that knows which print carries what.
/// </summary>
internal static class SectionTable
{
    public static ImmutableArray<GuideSection> All { get; } =
    [
        Front("C0", "cover", GuideVisibility.Team, true, CoverSection.Build, Guide),
        Front("C0", "poster-head", GuideVisibility.Wall, true, PosterHeadSection.Build, WallPoster),
        Front("C1", "contents", GuideVisibility.Team, true, ContentsSection.Build, Guide),
        Front("G1", "goals", GuideVisibility.Team, true, GoalsSection.Build, Guide),
        Doing(
            "F1",
            "flow-map",
            GuideVisibility.Wall,
            true,
            FlowMapSection.Build,
            Guide,
            WallPoster),
        Doing(
            "R",
            "role-page",
            GuideVisibility.Team,
            true,
            RolePageSection.Build,
            Guide,
            RolePack) with { StartsPage = true },
        Doing("W1", "warm-call", GuideVisibility.Team, false, WarmCallSection.Build, Guide, RolePack, PocketCards),
        Doing("H1", "handoff", GuideVisibility.Team, false, HandoffSection.Build, Guide, RolePack, PocketCards),
        Doing("N1", "reject-form", GuideVisibility.Team, false, RejectFormSection.Build, Guide, RolePack, Forms),
        Doing("T1", "touches", GuideVisibility.Wall, false, TouchesSection.Build, Guide, RolePack, WallPoster),
        Doing("L1", "ladder", GuideVisibility.Wall, false, LadderSection.Build, Guide, WallPoster),
        Doing("S1", "score-card", GuideVisibility.Wall, false, ScoreCardSection.Build, Guide, RolePack, WallPoster),
        Doing("K1", "content-shelf", GuideVisibility.Team, true, ContentShelfSection.Build, Guide, RolePack),
        Doing(
            "V1",
            "listening",
            GuideVisibility.Team,
            false,
            ListeningSection.Build,
            Guide,
            RolePack,
            PocketCards,
            Forms),
        Doing(
            "P1", "can-do", GuideVisibility.Wall, false, CanDoSection.Build, Guide, RolePack, WallPoster, PocketCards),
        Doing("O1", "objections", GuideVisibility.Team, false, ObjectionsSection.Build, Guide, RolePack, PocketCards),
        Doing("E1", "trouble", GuideVisibility.Team, true, TroubleSection.Build, Guide, RolePack),
        Running(
            "X1",
            "responsibility",
            GuideVisibility.Team,
            true,
            ResponsibilitySection.Build,
            Guide),
        Running("M1", "meeting", GuideVisibility.Team, false, MeetingSection.Build, Guide, RolePack, PocketCards),
        Running("Q1", "quarter", GuideVisibility.Managers, false, QuarterSection.Build, Guide),
        Running("Z1", "tracker", GuideVisibility.Managers, false, TrackerSection.Build, Guide, Forms),
        Running("B1", "first-week", GuideVisibility.Team, false, FirstWeekSection.Build, Guide, RolePack),
        Back(
            "D1",
            "follow-lead",
            GuideVisibility.Team,
            false,
            FollowLeadSection.Build,
            Guide),
        Back("Y1", "words", GuideVisibility.Wall, false, WordsSection.Build, Guide, WallPoster, PocketCards),
        Back("U1", "other-cards", GuideVisibility.Team, false, OtherCardsSection.Build, Guide),
        Back("A1", "changes", GuideVisibility.Team, false, ChangesSection.Build, Guide, RolePack, ChangeSheet),
        Back("Z9", "rule-index", GuideVisibility.Team, true, RuleIndexSection.Build, Guide),
        Back("Z0", "feedback", GuideVisibility.Wall, false, FeedbackSection.Build, Guide, RolePack, Forms),
    ];

    private delegate IEnumerable<SectionContent> Builder(SectionContext context);

    private static GuideSection Front(
        string code, string template, GuideVisibility sees, bool must, Builder build,
            params ImmutableArray<GuidePrintKind> prints) =>
        new(code, template, SectionGroup.Front, sees, must, StartsPage: true, prints, build.Invoke);

    private static GuideSection Doing(
        string code, string template, GuideVisibility sees, bool must, Builder build,
            params ImmutableArray<GuidePrintKind> prints) =>
        new(code, template, SectionGroup.Doing, sees, must, StartsPage: false, prints, build.Invoke);

    private static GuideSection Running(
        string code, string template, GuideVisibility sees, bool must, Builder build,
            params ImmutableArray<GuidePrintKind> prints) =>
        new(code, template, SectionGroup.Running, sees, must, StartsPage: false, prints, build.Invoke);

    private static GuideSection Back(
        string code, string template, GuideVisibility sees, bool must, Builder build,
            params ImmutableArray<GuidePrintKind> prints) =>
        new(code, template, SectionGroup.Back, sees, must, StartsPage: false, prints, build.Invoke);
}
