using System.Collections.Immutable;
using System.Globalization;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Symbols;
using Playbook.Guides.Words;

namespace Playbook.Guides.Building;

/// <summary>
/// Turns values, lengths of time and moments of the bound tree into words of the guide's language.
/// </summary>
internal sealed class Phrases(GuideWords words)
{

    public GuideWords Words => words;

    /// <summary>What people read for a name: the author's title, or the guide's word for the prelude's.</summary>
    public string Name(Symbol symbol) => Name(symbol.Kind, symbol.Location, symbol.Title, symbol.Name);

    public string Name(FieldPlan field) => Name(SymbolKind.LeadField, field.Location, null, field.Name);

    public string Name(ChannelPlan channel) =>
        Name(SymbolKind.Channel, channel.Location, channel.Title, channel.Name);

    private string Name(SymbolKind kind, SourceLocation location, string? title, string name) =>
        Prelude(location, $"{kind.ToString().ToLowerInvariant()}.{name}") ?? title ?? Spaced(name);

    /// <summary>What people read for a field of a card.</summary>
    public string Name(CardFieldSymbol field) =>
        Prelude(field.Location, $"cardfield.{field.Container.Name}.{field.Name}") ?? Spaced(field.Name);

    /// <summary>A value of a field: what the prelude lets one choose from has words in the guide's language.</summary>
    public string Of(ConstantValue value, FieldSymbol field) =>
        value is ChoiceValue choice ? Choice(choice.Name, field.Location, field.Name) : Of(value);

    /// <summary>The same for a field that a condition asks.</summary>
    public string Of(ConstantValue value, BoundField field) => field switch
    {
        BoundLeadField lead => Of(value, lead.Field),
        BoundEnrolmentField enrolment => Of(value, enrolment.Field),
        BoundMatchedEventField matched => Of(value, matched.Field),
        _ => Of(value),
    };

    /// <summary>An option of a field.</summary>
    public string Choice(string option, FieldPlan field) => Choice(option, field.Location, field.Name);

    /// <summary>A stage of a lead's way, which only the prelude declares.</summary>
    public string Stage(string name) => words.FindPrelude($"choice.stage.{name}") ?? Spaced(name);

    private string Choice(string option, SourceLocation location, string field) =>
        Prelude(location, $"choice.{field}.{option}") ?? Spaced(option);

    private string? Prelude(SourceLocation location, string key) =>
        location.Path.StartsWith(PreludePath.Prefix, StringComparison.Ordinal) ? words.FindPrelude(key) : null;

    public string Of(Duration length) =>
        words.Count($"duration.{length.Unit.ToString().ToLowerInvariant()}", length.Amount);

    /// <summary>A length behind a preposition: <c>after 3 days</c>, <c>nach 3 Tagen</c>.</summary>
    public string Dative(Duration length) =>
        words.CountDative($"duration.{length.Unit.ToString().ToLowerInvariant()}", length.Amount);

    /// <summary>A period as in <c>25 per month</c>: without the amount where it is one.</summary>
    public string Per(Duration period) => period.Amount == 1
        ? words[$"per.{period.Unit.ToString().ToLowerInvariant()}"]
        : words["per.many", Dative(period)];

    /// <summary>
    /// The same for what is counted in the period: a calendar week begins anew on its Monday, a week never does.
    /// </summary>
    public string Window(Duration period) => period is { Amount: 1, IsCalendar: true }
        ? words[$"window.{period.Unit.ToString().ToLowerInvariant()}"]
        : Per(period);

    public string Of(DateValue date) => words.Formats.Date(ToDate(date));

    public string Of(TimeValue time) => Clock(time.MinuteOfDay);

    public static DateOnly ToDate(DateValue date) => DateOnly.FromDateTime(date.ToDateTime());

    /// <summary>Minutes of a day as <c>09:00</c>; the end of the day is <c>24:00</c>.</summary>
    public static string Clock(int minute) =>
        string.Create(CultureInfo.InvariantCulture, $"{minute / 60:00}:{minute % 60:00}");

    public string Of(ConstantValue value) => value switch
    {
        TextValue text => words["quoted", text.Text],
        TextListValue list => words.Formats.List([.. list.Items.Select(item => words["quoted", item])]),
        NumberValue number => words.Formats.Number(Scaled(number.Millionths)),
        MoneyValue money => words.Formats.Money(Scaled(money.Millionths), money.Currency),
        PercentValue percent => words.Formats.Percent(Scaled(percent.Millionths)),
        DateValue date => Of(date),
        TimeValue time => Of(time),
        InstantValue instant =>
            words["moment.datetime", Of(new DateValue(instant.DayNumber)), Clock(instant.MinuteOfDay)],
        DurationValue duration => Of(duration.Duration),
        ChoiceValue choice => Spaced(choice.Name),
        YesNoValue yesNo => words[yesNo.IsYes ? "yes" : "no"],
        ReferenceValue reference => Name(reference.Symbol),
        _ => throw new InvalidOperationException($"Unreachable: {value.GetType().Name}."),
    };

    public static decimal Scaled(long millionths) => millionths / (decimal)ConstantValue.Scale;

    /// <summary>The text with a capital at its beginning, as a sentence or a label starts.</summary>
    public static string Capital(string text) => text.Length > 0 && char.IsLower(text[0])
        ? char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..]
        : text;

    /// <summary>A name as people read it.</summary>
    public static string Spaced(string name) => name.Replace('_', ' ');

    public string Of(BoundMoment moment) => moment switch
    {
        BoundWeekdayMoment weekday => words["moment.weekday", Of(weekday.Day), Of(weekday.Time)],
        BoundDateMoment date => words["moment.datetime", Of(date.Date), Of(date.Time)],
        BoundTimeMoment time => words["moment.time", Of(time.Time)],
        BoundDayMoment day => words["moment.day", Plain(day.Day), Of(day.Time)],
        BoundWorkingDayMoment { Actor: { } actor } next =>
            words["moment.workingday.of", actor.DisplayName, Of(next.Time)],
        BoundWorkingDayMoment next => words["moment.workingday", Of(next.Time)],
        BoundWorkingHoursMoment hours => words["moment.workinghours", hours.Actor.DisplayName],
        BoundFieldMoment field =>
            words[field.IsBefore ? "moment.before" : "moment.after", Of(field.Offset), Of(field.Field)],
        _ => throw new InvalidOperationException($"Unreachable: {moment.GetType().Name}."),
    };

    public string Of(BoundField field) => field switch
    {
        BoundLeadField lead => Name(lead.Field),
        BoundEnrolmentField enrolment => words["field.of", Name(enrolment.Field), enrolment.Binding.DisplayName],
        BoundMatchedEventField matched => Name(matched.Field),
        BoundScoreField score => score.Score.DisplayName,
        BoundDeclarationField declaration =>
            words["field.of", declaration.FieldName, declaration.Declaration.DisplayName],
        BoundErrorField => words["field.error"],
        _ => throw new InvalidOperationException($"Unreachable: {field.GetType().Name}."),
    };

    /// <summary>The weekday as <c>Monday</c>.</summary>
    public string Of(Weekday day) => words[$"day.{day.ToString().ToLowerInvariant()}"];

    /// <summary>Hours as <c>Monday to Friday, 09:00 to 17:30</c>, lines joined.</summary>
    public string Of(IEnumerable<BoundHours> hours) => string.Join(words["hours.and"], hours.Select(line =>
        line.Days.Length is 0 or 7
            ? words["hours.times", Clock(line.From), Clock(line.To)]
            : words["hours", Days(line.Days), Clock(line.From), Clock(line.To)]));

    public string Limit(BoundWithin within) => words["within", Dative(within.Length)];

    /// <summary>What the end of a clock does; empty where it does nothing.</summary>
    public string Otherwise(BoundWithin within) => within switch
    {
        { Notify: { } told, ReassignTimes: > 0 } =>
            words["otherwise.reassign", told.DisplayName, words.Count("times", within.ReassignTimes)],
        { Notify: { } told } => words["otherwise", told.DisplayName],
        _ => "",
    };

    private string Days(ImmutableArray<Weekday> days)
    {
        var (first, last) = (Weekday.Sunday, Weekday.Monday);
        var names = new List<string>();
        for (var day = Weekday.Monday; day <= Weekday.Sunday; day++)
        {
            if (!days.Contains(day))
                continue;
            (first, last) = (day < first ? day : first, day);
            names.Add(Of(day));
        }

        var isRun = names.Count > 2 && last - first == names.Count - 1;
        return isRun ? words["days.run", Of(first), Of(last)] : words.Formats.List(names);
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
