using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>What comes in by chance: events, changes, results in and out of time.</summary>
internal sealed class OracleInputs(Random random, long begin, List<string> teams, int hurry)
{
    private const long Hour = 3_600_000;

    // As the workspaces have them.
    private static readonly long[] Lengths = [Hour / 3, 2 * Hour, 24 * Hour, 72 * Hour];

    private static readonly string[] Names =
    [
        "page_viewed", "page_viewed", "page_viewed", "link_clicked", "form_submitted", "question_asked",
        "meeting_booked", "lead_changed", "lead_changed", "email_opened", "unsubscribed", "visit_booked",
        "visit_booked", "assigned", "touch_failed",
    ];

    /// <summary>All that comes in without having been asked for.</summary>
    public static string[] Events =>
        [.. Names.Distinct(), "lead_merged"];

    /// <summary>All lead fields that are given values.</summary>
    public static string[] Fields { get; } =
    [
        "email_consent", "call_consent", "suppressed", "time_zone", "topics", "role", "stage", "renewal_date",
        "mark", "heat", "news", "budget", "share", "best_hour", "patience", "call_back_at", "owner",
    ];

    // Most runs are about one lead; those of several have some that are found to be one.
    private readonly List<string> leads =
        [.. Enumerable.Range(random.Next(1000), random.Next(3) == 0 ? random.Next(2, 6) : 1).Select(NameOf)];

    // Who was absorbed by whom.
    private readonly Dictionary<string, string> gone = new(StringComparer.Ordinal);

    private static string NameOf(int number) => $"lead-{number}";

    private readonly HashSet<int> answered = [];
    private IReadOnlyList<OracleRecord> asked = [];
    private readonly long start = begin;
    private int hurry = hurry;
    private long now = begin;
    private bool isFirst = true;

    /// <summary>Whether there is a result that answers what was decided.</summary>
    public static bool IsAsked(OracleRecord decided) => EventsFor(decided.Kind).Length > 0;

    /// <summary>The next input.</summary>
    /// <param name="questions">What was asked for so far, in order.</param>
    public OracleRecipe Next(IReadOnlyList<OracleRecord> questions)
    {
        asked = questions;
        if (leads.Count > 1 && random.Next(8) == 0)
            return Merge();
        var next = hurry <= 0 && asked.Count > 0 && random.Next(2) == 0 && (Lately.Any() || random.Next(5) == 0)
            ? Result()
            : teams.Count > 0 && random.Next(3) == 0 ? TeamEvent()
            : Event(isFirst ? "lead_changed" : Names[random.Next(Names.Length)]);
        isFirst = isFirst && teams.Contains(next.Lead);
        return next with { Forgets = !teams.Contains(next.Lead) && random.Next(150) == 0 };
    }

    private OracleRecipe TeamEvent() => Event(random.Next(4) == 0 ? "fair_over" : "fair_planned") with
    {
        Lead = teams[random.Next(teams.Count)],
    };

    private OracleRecipe Merge()
    {
        var other = leads[random.Next(leads.Count)];
        leads.Remove(other);
        var recipe = Event("lead_merged") with { Absorbs = other };
        gone[other] = recipe.Lead;
        return recipe;
    }

    /// <summary>Lets time pass, often until something comes due.</summary>
    /// <param name="nextDue">When that is; asked only where it is wanted, for it takes long to say.</param>
    public void Pass(Func<long?> nextDue)
    {
        if (hurry-- > 0)
        {
            now += random.NextInt64(2 * Hour);
            return;
        }

        if (random.Next(6) == 0 && nextDue() is { } due && due > now)
        {
            now = due;
            return;
        }

        // Whoever is asked something answers before its time is up, often.
        now += random.Next(Lately.Any() ? 24 : 12) switch
        {
            0 => 0,
            // To the far end of a window, a cap or a pause, whose ends are said exactly.
            1 => Lengths[random.Next(Lengths.Length)],
            < 5 => random.NextInt64(60 * Hour),
            _ => random.NextInt64(Hour / 2),
        };
    }

    // Usually to what was asked last and not answered, sometimes to what is over; with its identity or without.
    private OracleRecipe Result()
    {
        var which = random.Next(4) == 0 ? random.Next(asked.Count) : random.Next(4) > 0 ? LastCall : LastUnanswered;
        answered.Add(which);
        var names = EventsFor(asked[which].Kind);
        var holder = asked[which].Lead;
        while (gone.TryGetValue(holder, out var survivor))
            holder = survivor;
        return Event(names[random.Next(names.Length)]) with
        {
            Lead = holder, Answers = random.Next(2) == 0 ? which : null,
        };
    }

    // Of all that is asked calls have the most ways to end. Where there was none lately, what was asked last.
    private int LastCall => Lately.Where(at => asked[at].Kind == "Call").DefaultIfEmpty(LastUnanswered).First();

    private int LastUnanswered => Lately.DefaultIfEmpty(asked.Count - 1).First();

    private IEnumerable<int> Lately => Enumerable.Range(0, Math.Min(asked.Count, 8))
        .Select(back => asked.Count - 1 - back).Where(at => !answered.Contains(at));

    private OracleRecipe Event(string name) => new(leads[random.Next(leads.Count)], name, Time())
    {
        Values = Values(name),
        Changes = name == "lead_changed" ? Changes()
            : name is "task_done" or "call_connected" && random.Next(4) == 0
                ? new() { ["mark"] = new TextValue("hot") }
                : [],
    };

    // Some is late, and some too late.
    private long Time() => random.Next(20) switch
    {
        0 => now - random.NextInt64(24 * Hour),
        1 when random.Next(3) == 0 => now - random.NextInt64(48 * Hour),
        _ => now,
    };

    private static string[] EventsFor(string kind) => kind switch
    {
        "Call" =>
        [
            "call_connected", "call_connected", "call_connected", "call_not_answered",
            "call_declined", "call_declined", "call_declined",
            "call_wrong_number", "call_wrong_number", "call_wrong_number",
            "call_later_requested", "call_later_requested", "call_later_requested",
        ],
        "Task" or "FixBy" => ["task_done"],
        "Choose" => ["answer_given"],
        "Approval" => ["approval_given", "approval_refused"],
        "HandOff" or "Reassign" =>
            ["handoff_accepted", "handoff_accepted", "handoff_rejected", "handoff_rejected", "handoff_feedback"],
        _ => [],
    };

    private Dictionary<string, ConstantValue> Values(string name) => name switch
    {
        "page_viewed" => new() { ["path"] = new TextValue(random.Next(2) == 0 ? "/pricing" : "/") },
        "visit_booked" => Visit(),
        "fair_planned" => new() { ["place"] = Place(), ["day"] = Day() },
        "assigned" => new() { ["owner"] = Word("Ida", "jo", "eve") },
        "touch_failed" => new() { ["reason"] = Word("bounced", "full") },
        "call_later_requested" => new() { ["call_back_at"] = Instant() },
        "answer_given" => new() { ["answer"] = Word("more", "less", "Nothing") },
        "handoff_rejected" => new() { ["reason"] = Word("early", "Wrong", "data", "data", "nonsense") },
        _ => [],
    };

    private Dictionary<string, ConstantValue> Visit()
    {
        Dictionary<string, ConstantValue> values = new() { ["place"] = Place(), ["day"] = Day() };
        if (random.Next(4) > 0)
            values["size"] = new ChoiceValue(random.Next(3) switch { 0 => "small", 1 => "middle", _ => "big" });
        if (random.Next(4) > 0)
            values["price"] = Money();
        if (random.Next(4) > 0)
            values["starts_at"] = Instant();
        return values;
    }

    private TextValue Place() => new(((char)('a' + random.Next(5))).ToString());

    private MoneyValue Money() => new((200 + (random.Next(4) * 100)) * ConstantValue.Scale, "EUR");

    // What comes in as an instant is one already; only the text knows local times.
    private NumberValue Instant() => new(start + random.NextInt64(-5 * 24 * Hour, 15 * 24 * Hour));

    private TextValue Word(params string[] words) => new(words[random.Next(words.Length)]);

    private DateValue Day() => new((int)(start / (24 * Hour)) + random.Next(-5, 25));

    private Dictionary<string, ConstantValue?> Changes()
    {
        Dictionary<string, ConstantValue?> changes = [];
        if (isFirst || random.Next(4) == 0)
            changes["email_consent"] = new YesNoValue(random.Next(4) > 0);
        if (isFirst || random.Next(4) == 0)
            changes["call_consent"] = new YesNoValue(random.Next(8) > 0);
        if (isFirst || random.Next(4) == 0)
            changes["role"] = random.Next(6) == 0 ? null
                : new TextValue(isFirst ? "Plant manager" : "Plant Manager");
        if (random.Next(3) == 0)
            changes["stage"] = new ChoiceValue(random.Next(2) == 0 ? "customer" : "trial");
        if (random.Next(3) == 0)
            changes["heat"] = new NumberValue(random.Next(400) / 50 * 50 * ConstantValue.Scale);
        if (random.Next(3) == 0)
            changes["mark"] = new TextValue(random.Next(2) == 0 ? "Hot" : "cold");
        if (random.Next(4) == 0)
            changes["time_zone"] = new TextValue(random.Next(2) == 0 ? "America/New_York" : "nowhere");
        if (random.Next(4) == 0)
            changes["renewal_date"] = random.Next(6) == 0 ? null : Day();
        if (random.Next(4) == 0)
            changes["news"] = new YesNoValue(random.Next(2) == 0);
        if (random.Next(4) == 0)
        {
            changes["topics"] = random.Next(4) == 0 ? null
                : new TextListValue(random.Next(3) switch { 0 => ["tips"], 1 => ["else"], _ => ["More", "Tips"] });
        }

        ChangeTypes(changes);

        changes["suppressed"] = new YesNoValue(random.Next(15) == 0);
        return changes;
    }

    // Fields of the types that little hangs on besides conditions.
    private void ChangeTypes(Dictionary<string, ConstantValue?> changes)
    {
        if (random.Next(3) == 0)
            changes["budget"] = random.Next(6) == 0 ? null : Money();
        if (random.Next(3) == 0)
            changes["share"] = new PercentValue(random.Next(1, 5) * 10 * ConstantValue.Scale);
        if (random.Next(3) == 0)
            changes["best_hour"] = new TimeValue(random.Next(24) * 60);
        if (random.Next(3) == 0)
            changes["patience"] = new DurationValue(new Duration(random.Next(1, 4), DurationUnit.Day));
        if (random.Next(3) == 0)
            changes["call_back_at"] = random.Next(6) == 0 ? null : Instant();
    }
}
