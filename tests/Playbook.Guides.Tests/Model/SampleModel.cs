using System.Collections.Immutable;
using Playbook.Guides.Model;

namespace Playbook.Guides.Tests.Model;

/// <summary>A model in which every section has something to say, so that every template is exercised.</summary>
internal static class SampleModel
{
    public static GuideModel Full() => new(
        new GuideCompany("acme", "Acme Controls"),
        Playbook(),
        Actors(),
        [Play()],
        [Send(), HandOver(), Accept(), Call(), Share()],
        Clocks(),
        Channels(),
        Contents(),
        [new GuideExclusion("Customers", "their stage is customer", ["Help first"])],
        ["At most 3 blog visits a day"],
        Signals(),
        Scores(),
        Handoffs(),
        Goals(),
        [new GuideEffort("Booked meetings", "marketing", 6), new GuideEffort("Booked meetings", "sales", 26)],
        [
            new GuidePeriod("Spring launch", "Marketing", new DateOnly(2027, 2, 1), new DateOnly(2027, 4, 15)),
            new GuidePeriod("Validity", "", new DateOnly(2026, 12, 1), new DateOnly(2027, 6, 30))],
        SampleCards.All(),
        Traces(),
        Rules(),
        [new GuideTerm("Warm", "engagement from 30")],
        Changes());

    private static GuidePlaybook Playbook() =>
        new GuidePlaybook(
            "warm_inbound", "Warm inbound follow-up", "Someone raised a hand. We help *first*.", 3,
            new DateOnly(2026, 12, 1), new DateOnly(2027, 6, 30), ["Marketing"], ["Sales"], ["Sales", "Marketing"],
            ["Two gifts before the first ask"], "1a2b3c4d");

    private static ImmutableArray<GuideActor> Actors() =>
    [
        new GuideActor(
            "marketing",
            "Marketing",
            "marketing",
            true,
            "Maja Lind",
            "Monday to Friday, 09:00 to 17:30.",
            "",
            60,
            "",
            ["CRM"]),
        new GuideActor(
            "sales",
            "Sales",
            "sales",
            true,
            "Jo Brandt",
            "Monday to Friday, 09:00 to 17:30.",
            "Closed on 25 December 2026.",
            20,
            "",
            ["CRM", "Phone"]),
        new GuideActor("sales_head", "Head of sales", "sales", false, "", "", "", null, "Deputy", []),
    ];

    private static ImmutableArray<GuideClock> Clocks() =>
    [
        new GuideClock(
            "sales_ready.accept",
            "sales",
            "Accept",
            "4 working hours",
            "Head of sales is told; passed on twice.",
            "sales_ready",
            240),
        new GuideClock(
            "sales_ready.feedback",
            "sales",
            "Feedback",
            "2 working days",
            "Head of sales is told.",
            "sales_ready",
            960),
        new GuideClock(
            "warm_inbound.warm_call.call.call_sales",
            "sales",
            "Call",
            "8 working hours",
            "Head of sales is told.",
            null,
            480),
    ];

    private static ImmutableArray<GuideChannel> Channels() =>
    [
        new GuideChannel(
            "email", "E-mail", "email", "Only with their consent to e-mail.", "At most 2 in 7 days.",
            "Monday to Friday, 08:00 to 18:00.", "Held for 7 days.", false, "Marketing", "link clicked"),
    ];

    private static ImmutableArray<GuideContent> Contents() =>
    [
        new GuideContent(
            "roi_guide",
            "ROI worksheet for plant managers",
            "guide",
            "An estimate of payback in ten minutes",
            "",
            "https://example.com/roi",
            ["Plant managers"],
            ["consideration"],
            "",
            "Look at it again by 1 March 2027.",
            "",
            "Own",
            "All ours",
            "We earn a commission on this link.",
            "Your worksheet",
            "Hi",
            ["warm_inbound.nurture.help.send_roi_guide"]),
        new GuideContent(
            "demo",
            "Book a demo",
            "form",
            "",
            "Half an hour",
            "https://example.com/a/very/long/address/that/does/not/fit/in/a/line?of=the&guide=1",
            [],
            [],
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            []),
    ];

    private static ImmutableArray<GuideSignal> Signals() =>
    [
        new GuideSignal(
            "warm_inbound.raised_hand", "Raised a hand", "submits a form or asks a question", ["Help first"]),
    ];

    private static ImmutableArray<GuideScore> Scores() =>
    [
        new GuideScore(
            "engagement", "Engagement", 0, 100, false,
            [new GuideBand("cold", 0), new GuideBand("warm", 30), new GuideBand("hot", 60)],
            [
                new GuideScoreRule("warm_inbound.engagement.1", 10, "a blog page viewed", "at most 3 times a day"),
                new GuideScoreRule("warm_inbound.engagement.2", -5, "a page left", "")],
            ["Loses 10 every 14 days without activity."],
            [
                new GuideScoreSum("Monday, 09:04", "Downloaded content", "Engagement: 20 → 35, “warm”"),
            ]),
    ];

    private static ImmutableArray<GuideHandoff> Handoffs() =>
    [
        new GuideHandoff(
            "sales_ready", "sales_ready", "Hand over to sales", "Marketing", "Sales",
            [
                new GuideOutcome("Sales", "Their question and the score with its reasons"),
                new GuideOutcome("Marketing", "What the customer said")],
            "engagement is warm", ["Sales"],
            [
                new GuideReject("too_early", "Not ready yet", "back to Help first after 30 days"),
                new GuideReject("bad_data", "Wrong contact data", "Marketing mends it within 1 working day")],
            true),
    ];

    private static ImmutableArray<GuideGoal> Goals() =>
    [
        new GuideGoal(
            "booked_meetings", "Booked meetings", "Demand", "Meetings booked within 30 days.", "25 a month",
            "40 a month", "by 31 March 2027", 25, 40, "month", "1,200 EUR a month",
            ["6 hours of Marketing a week"], "Shared evenly over 90 days", "Deal value"),
    ];

    private static ImmutableArray<GuideTrace> Traces() =>
    [
        new GuideTrace(
            "A plant manager who asks", "ana: role Plant manager",
            [
                new GuideTraceLine("Monday", "09:00", GuideTraceKind.Event, "Viewed a page (path /pricing)", ""),
                new GuideTraceLine("Monday", "09:00", GuideTraceKind.Effect, "Send “ROI worksheet” by E-mail", ""),
                new GuideTraceLine("Monday", "09:04", GuideTraceKind.Score, "Engagement: 20 → 35", "engagement"),
                new GuideTraceLine("Tuesday", "09:05", GuideTraceKind.Skip, "Case study: stopped", ""),
            ],
            true),
    ];

    private static ImmutableArray<GuideRule> Rules() =>
    [
        new GuideRule(
            "warm_inbound.nurture.help.send_roi_guide", "Send ROI worksheet", "warm-inbound.playbook", 46,
            "WarmInbound.Nurture.Help", ["R", "T1"]),
    ];

    private static GuideChanges? Changes() =>
        new GuideChanges(
            2,
            [
                new GuideChange("sales", "changed", "Call within 8 working hours; it was 16."),
                new GuideChange("", "added", "The checklist is sent after the last attempt.")]);

    private static GuidePlay Play() => new(
        "nurture", "Help first", "We earn the right to ask.", false, ["Plant managers"], [
            "when somebody raises a hand"],
        "Again after 90 days.", ["a meeting is booked"], "",
        [
            new GuideTouch("a", "ROI worksheet", "E-mail", 0, 0, TouchNature.Value, "marketing"),
            new GuideTouch("b", "Case study", "E-mail", 3, 3, TouchNature.Value, "marketing"),
            new GuideTouch("c", "Call", "Phone", 0, 8, TouchNature.Ask, "sales"),
        ],
        Map(),
        new GiveAskPath(
            [
                new GiveAskRung("a", "ROI worksheet for plant managers", TouchNature.Value),
                new GiveAskRung("n", "They click the link", TouchNature.Neutral),
                new GiveAskRung("c", "Call by Sales", TouchNature.Ask)]));

    private static FlowMap Map() => new(
        [new FlowLane("marketing", "Marketing"), new FlowLane("sales", "Sales")],
        [
            new FlowNode("start", "marketing", FlowNodeKind.Start, "Raised a hand", "", "", TouchNature.Neutral),
            new FlowNode(
                "send1",
                "marketing",
                FlowNodeKind.Action,
                "Send ROI worksheet for plant managers",
                "a",
                "",
                TouchNature.Value),
            new FlowNode(
                "send2",
                "marketing",
                FlowNodeKind.Action,
                "Send How a bottling plant cut changeover by 40 %",
                "b",
                "",
                TouchNature.Value),
            new FlowNode(
                "if", "marketing", FlowNodeKind.Decision, "Engagement is warm or hot?", "", "", TouchNature.Neutral),
            new FlowNode(
                "hand",
                "marketing",
                FlowNodeKind.HandOff,
                "Hand over to sales",
                "h",
                "accept within 4 working hours",
                TouchNature.Neutral),
            new FlowNode("call", "sales", FlowNodeKind.Action, "Call", "c", "within 8 working hours", TouchNature.Ask),
            new FlowNode(
                "check", "marketing", FlowNodeKind.Action, "Send changeover checklist", "d", "", TouchNature.Value),
            new FlowNode("end", "marketing", FlowNodeKind.End, "End", "", "", TouchNature.Neutral),
            new FlowNode("done", "sales", FlowNodeKind.End, "End", "", "", TouchNature.Neutral),
        ],
        [
            new FlowEdge("start", "send1", "", false),
            new FlowEdge("send1", "hand", "link clicked", false),
            new FlowEdge("send1", "send2", "nothing for 3 days", false),
            new FlowEdge("send2", "if", "after 5 days", false),
            new FlowEdge("if", "hand", "yes", false),
            new FlowEdge("if", "end", "no", false),
            new FlowEdge("hand", "call", "accepted", true),
            new FlowEdge("call", "done", "connected", false),
            new FlowEdge("call", "check", "no answer", false),
            new FlowEdge("check", "end", "", false),
            new FlowEdge("call", "call", "later", false),
        ]);

    private static GuideAction Send() =>
        Action(
            "warm_inbound.nurture.help.send_roi_guide",
            GuideActionKind.Send,
            "marketing",
            "Somebody raises a hand",
            "Send ROI worksheet for plant managers",
            "",
            "by E-mail",
            TouchNature.Value)
        with { Because = "They can estimate payback without talking to us", Contents = ["roi_guide"] };

    private static GuideAction HandOver() =>
        Action(
            "warm_inbound.warm_call.agree.hand_off_sales_ready",
            GuideActionKind.HandOff,
            "marketing",
            "They click the link",
            "Hand over to sales",
            "",
            "Their question, the score with its reasons",
            TouchNature.Neutral);

    private static GuideAction Accept() =>
        Action(
            "sales_ready.accept",
            GuideActionKind.Accept,
            "sales",
            "A lead is handed over to you",
            "Accept it, or hand it back with a reason",
            "within 4 working hours",
            "N1",
            TouchNature.Neutral)
        with { Otherwise = "otherwise Head of sales is told", Informed = ["sales_head"] };

    private static GuideAction Call() =>
        Action(
            "warm_inbound.warm_call.call.call_sales",
            GuideActionKind.Call,
            "sales",
            "You have accepted the lead",
            "Call",
            "within 8 working hours",
            "How a bottling plant cut changeover by 40 %",
            TouchNature.Ask) with
    {
        Needs = "raised a hand in the last 14 days",
        Otherwise = "otherwise Head of sales is told",
        Informed = ["sales_head"],
        Because = "They get an answer to their own question",
        Outcomes = [
            new GuideOutcome("Connected", "done"),
            new GuideOutcome("Declined", "no more calls"),
            new GuideOutcome("No answer", "the checklist is sent")],
        Talk = new GuideTalk(
            ["Read the pages they viewed"],
            ["What made you look into this now?", "How did you find us?"],
            ["We help plants cut changeover time."],
            ["Offline mode"],
            ["How a bottling plant cut changeover by 40 %"],
            3,
            "over 6 days"),
    };

    private static GuideAction Share() =>
        Action(
            "warm_inbound.news.share.share_roi_guide",
            GuideActionKind.Share,
            "sales",
            "Every Monday at 09:00",
            "Share ROI worksheet",
            "",
            "on LinkedIn",
            TouchNature.Value);

    private static GuideAction Action(
        string code,
        GuideActionKind kind,
        string actor,
        string when,
        string what,
        string by,
        string with,
        TouchNature nature) =>
        new(
            code,
            "Help first",
            "Help",
            kind,
            actor,
            when,
            what,
            by,
            with,
            "",
            "",
            "",
            nature,
            false,
            [],
            null,
            [],
            [],
            []);
}
