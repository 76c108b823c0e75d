namespace Playbook.Execution.Tests.Oracle;

/// <content>Each test that a condition may make, of each type of field, and each question about the past.</content>
internal sealed partial class OracleWorkspaces
{
    // Two conditions make one, now and then.
    private string Condition(bool isInside) => random.Next(8) switch
    {
        0 => $"not ({Simple(isInside)})",
        1 => $"({Simple(isInside)}) {Pick(["and", "or"])} ({Simple(isInside)})",
        _ => Simple(isInside),
    };

    // What many leads are or do comes often, so that much happens.
    private string Simple(bool isInside) => random.Next(6) switch
    {
        0 or 1 => Pick(Points()),
        2 => Pick(Past()),
        3 when isInside => Pick(SinceEnrolling()),
        4 when isInside && hasKeys => Pick(OfTheVisit()),
        4 => Pick(Texts()),
        _ => Pick(Values()),
    };

    private string[] Points() =>
    [
        "warmth is warm", "fit is high", "warmth is cold or warm", "warmth at least 40", "warmth below 25",
        "warmth from 10 to 30", "warmth at most 12.5", "warmth is 10 or 25 or 35", "fit from 20 to 30",
        "fit is any of low, high", "warmth is none of cold", "lead in managers", "lead not in customers",
    ];

    private string[] Texts() =>
    [
        "lead.mark is \"hot\"", "lead.mark is not \"hot\"", "lead.mark starts with \"H\"",
        "lead.mark ends with \"LD\"",
        "lead.mark is none of \"hot\", \"warm\"", "lead.role contains \"MANAGER\"", "lead.owner is \"ida\" or \"jo\"",
        "lead.topics contains \"ip\"", "lead.topics is \"tips\" or \"more\"", "lead.topics is none of \"else\"",
        "lead.topics starts with \"EL\"", "lead.topics ends with \"e\"", "lead.topics is known",
    ];

    private string[] Values() =>
    [
        "lead.heat from 150 to 350 and lead.stage is known", "lead.heat at most 200", "lead.heat is 100 or 250",
        "not (lead.heat above 200)", "lead.heat below 150", "lead.heat is not known",
        "lead.stage is customer or trial", "lead.stage is none of customer, prospect", "lead.stage is any of trial",
        "lead.news is yes", "lead.news is not no",
        "lead.budget above 300 EUR", "lead.budget from 200 EUR to 400 EUR", "lead.budget is 300 EUR or 500.5 EUR",
        "lead.share at least 30%", "lead.share below 12.5%", "lead.share is 30%", "lead.share from 10% to 30%",
        $"lead.best_hour from {Time()} to 12:00", $"lead.best_hour from 22:00 to 03:00",
        $"lead.best_hour before {Time()}", $"lead.best_hour after {Time()}", "lead.best_hour is 09:00",
        "lead.patience above 1 day", "lead.patience is 48 hours", "lead.patience from 1 hour to 2 days",
        $"lead.renewal_date in the next {Length()}", $"lead.renewal_date in the last {Length()} or warmth above 30",
        $"lead.renewal_date before {SomeDate()}", $"lead.renewal_date from {Date(2)} to {Date(9)}",
        $"lead.renewal_date after {SomeDate()}", $"lead.renewal_date is {SomeDate()}",
        $"lead.call_back_at in the next {Length()}", $"lead.call_back_at in the last {Length()}",
        $"lead.call_back_at before {SomeDate()} {Time()}", $"lead.call_back_at after {SomeDate()} {Time()}",
        $"lead.call_back_at from {Date(2)} {Time()} to {Date(9)} {Time()}",
    ];

    private string[] Past() =>
    [
        $"no activity for {Length()}", $"interest in the last {Length()}", $"no activity in the last {Length()}",
        $"at least 2 page_viewed in the last {Length()} where path starts with \"/price\"",
        $"at most 1 page_viewed in the last {Length()}", $"no link_clicked in the last {Length()}",
        $"busy in the last {Length()} or lead.mark is \"cold\"", $"lead in managers and no page_viewed for {Length()}",
        $"page_viewed in the last {Length()} where path ends with \"/\"",
        $"no page_viewed in the last {Length()} where path is \"/pricing\"",
        $"no page_viewed for {Length()} where path is not \"/pricing\"", $"no interest for {Length()}",
        $"visit_booked in the last {Length()} where price above 300 EUR and size is small or middle",
        $"at most 1 visit_booked in the last {Length()} where day after {SomeDate()}",
    ];

    private static string[] SinceEnrolling() =>
    [
        "no link_clicked since enrolling", "at least 2 page_viewed since enrolling", "no activity since enrolling",
        "at most 1 page_viewed since enrolling where path is \"/pricing\"", "page_viewed since enrolling",
        "interest since enrolling", "no visit_booked since enrolling where size is big",
    ];

    private string[] OfTheVisit() =>
    [
        "visit.place is \"a\" or \"c\"", "visit.day in the next 3 days", "visit.size is none of big",
        "visit.price at least 300 EUR", $"visit.starts_at in the next {Length()}",
        $"visit.starts_at after {SomeDate()} {Time()}", $"visit.day before {SomeDate()}", "visit.price is not known",
    ];

    private string SomeDate() => Date(random.Next(1, 15));
}
