using System.Collections.Immutable;
using Playbook.Guides.Model;

namespace Playbook.Guides.Tests.Model;

/// <summary>A card of every kind of the prelude, and one of a company's own kind.</summary>
internal static class SampleCards
{
    private static readonly GuideCard None = new("", "", "", "", []);

    public static ImmutableArray<GuideCardKind> All() => [.. Talk(), .. Work(), .. Rest()];

    private static IEnumerable<GuideCardKind> Talk() =>
    [
        Kind(
            "guideline",
            Card(
                "Social posts",
                F("can", "Answer a question in a group", "Share what helped you", "Thank somebody in public"),
                F("cannot", "Name a customer"),
                new GuideCardField("instead of", [V("Arguing in public")], "do", [V("Offer a call")]),
                F("contact", "Maja Lind"),
                F("preapproved", "Posts about our own talks"),
                new GuideCardField("ask", [V("Legal")], "about", [V("prices")]),
                F("example", "A post that got 14 questions"),
                F("channel", "LinkedIn"))),
        Kind(
            "listen",
            Card(
                "Groups of plant managers",
                F("venue", "LinkedIn group"),
                F("hear", "changeover", "downtime"),
                F("answers", "Marketing"),
                F("due", "1 working day"),
                F("tells", "Sales"),
                F("loud", "Call Maja Lind at once"))),
        Kind(
            "venue",
            Card("Packaging fair", F("place", "Nuremberg"), F("segment", "Plant managers"), F("owner", "Sales"))),
        Kind(
            "meeting",
            Card(
                "Monday look",
                F("rhythm", "every Monday 09:00"),
                F("roles", "Marketing", "Sales"),
                F("agenda", "Open questions", "Leads that came back"),
                F("output", "One change to try"),
                F("may miss", "1"),
                F("owner", "Maja Lind"))),
        Kind(
            "focus",
            Card(
                "Spring launch",
                F("starts", "1 February 2027"),
                F("ends", "15 April 2027"),
                F("product", "Line 4"),
                F("owner", "Marketing"))),
        Kind(
            "objection",
            Card(
                "Too dear",
                F("they say", "You are too dear."),
                F("you say", "What would an hour of standstill cost you?"),
                F("proof", "Case study"))),
    ];

    private static IEnumerable<GuideCardKind> Work() =>
    [
        Kind(
            "competitor",
            Card(
                "Rival",
                F("they claim", "Twice as fast"),
                F("we answer", "On one line out of four"),
                F("avoid saying", "They lie"),
                F("proof", "Case study"))),
        Kind(
            "term",
            Card("Warm call", F("say", "warm call"), F("avoid", "cold call"), F("reason", "They know us already"))),
        Kind(
            "voice",
            Card(
                "Voice",
                F("message", "Plants that change over in minutes"),
                F("tone", "calm and exact"),
                F("never claim", "zero downtime"))),
        Kind("tool", Card("CRM", F("cost", "90 EUR"), F("capability", "leads"), F("users", "Sales"))),
        Kind(
            "training", Card("Good calls", F("teaches", "Listening", "Asking"), F("roles", "Sales"), F("hours", "2"))),
        Kind(
            "rollout",
            Card(
                "Rollout",
                F("pilot", "Sales"),
                F("phase", "Two people", "Everybody"),
                F("measure", "Answers a week"),
                F("starts", "1 December 2026"))),
    ];

    private static IEnumerable<GuideCardKind> Rest() =>
    [
        Kind("expert", Card("Controls", F("topic", "PLC"), F("contact", "Ida Holm"))),
        Kind("risk", Card("Nobody answers", F("owner", "Marketing"), F("answer", "Change the subject line"))),
        Kind(
            "fact",
            Card(
                "Changeover",
                F("states", "Changeovers take 41 minutes"),
                F("source", "Trade survey"),
                F("dated", "1 May 2026"),
                F("expires", "1 May 2027"))),
        Kind(
            "brief",
            Card("For managers", F("reader", "Head of sales"), F("claim", "Two in three calls are answered"))),
        Kind("parking", Card("Visitors", F("where", "Gate 4"))),
    ];

    private static GuideCardKind Kind(string name, params GuideCard[] cards) => new(name, name, [.. cards]);

    private static GuideCard Card(string title, params GuideCardField[] fields)
    {
        var name = title.ToLowerInvariant().Replace(' ', '_');
        return None with { Code = name, Name = name, Title = title, Fields = [.. fields] };
    }

    private static GuideCardField F(string words, params string[] values) => new(words, [.. values.Select(V)], "", []);

    private static GuideCardValue V(string text) => new(text, "");
}
