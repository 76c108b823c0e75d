using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Binding;

/// <summary>Binds the lines that start a play, and the names that they give to events.</summary>
internal sealed class TriggerBinder(FileContext context)
{
    public const int MostAtOnce = 16;
    private const int DefaultAtOnce = 4;
    private const int MostWeeks = 52;

    /// <summary>Without a time, a date means nine in the morning.</summary>
    public static TimeValue DefaultTime { get; } = new(9 * 60);

    /// <summary>Gives the play its event names first, since lines above and below may use them.</summary>
    public void BindNames(SyntaxList<LineSyntax> lines, PlayScope play)
    {
        var names = new PartNames(SymbolKind.EventBinding, context.Diagnostics);
        foreach (var line in lines)
        {
            if (line is not OnEventLineSyntax { Alias: { } alias } on || !names.IsNew(alias.Identifier))
                continue;
            switch (context.Names.Find(on.Event))
            {
                case EventSymbol @event:
                    var binding = new EventBindingSymbol(
                        alias.Identifier.ValueText, @event, play.Play, context.Diagnostics.At(alias.Identifier));
                    play.Add(binding);
                    context.Record(alias.Identifier.Span, binding);
                    break;
                case SignalSymbol signal:
                    context.Diagnostics.Report("PB2016", alias, signal.Name, alias.Identifier.ValueText);
                    break;
            }
        }
    }

    /// <summary>Null for lines that start nothing, and, with a finding, for those that can't be understood.</summary>
    public BoundTrigger? Bind(LineSyntax line, ConditionScope scope)
    {
        var location = context.Diagnostics.At(line.OwnSpan());
        return line switch
        {
            OnEventLineSyntax on => BindEvent(on, scope, location),
            OnTriggerLineSyntax on => BindTrigger(on.Trigger, scope, location),
            StartWhenLineSyntax start => BindWhen(start, scope, location),
            _ => null,
        };
    }

    private BoundConditionTrigger BindWhen(StartWhenLineSyntax syntax, ConditionScope scope, SourceLocation location)
    {
        if (scope.Play is { IsTeamPlay: true })
            context.Diagnostics.Report("PB2315", syntax.OwnSpan(), "when");
        var condition = context.Conditions.Bind(syntax.Condition, scope with { IsStart = true });
        return new BoundConditionTrigger(location, condition);
    }

    private BoundMatchTrigger? BindEvent(OnEventLineSyntax syntax, ConditionScope scope, SourceLocation location)
    {
        var name = syntax.Alias is { } alias ? scope.Play?.Find(alias.Identifier.ValueText) : null;
        var start = scope with { IsStart = true, AtHand = name };
        var match = context.Conditions.BindMatch(syntax.Event, syntax.Where, location, start);
        if (match is null)
            return null;
        var per = syntax.Key is { } key ? BindKey(key, match.Subject) : null;
        var atOnce = per is null ? 1
            : syntax.Key?.AtOnce is { } clause ? CountReader.Read(clause.Count, 1, MostAtOnce, context.Diagnostics)
            : DefaultAtOnce;
        return new BoundMatchTrigger(location, match, name, per, atOnce);
    }

    private EventFieldSymbol? BindKey(KeyClauseSyntax syntax, OccurrenceSymbol subject)
    {
        if (subject is EventSymbol @event && syntax.Field is IdentifierNameSyntax simple)
            return context.Fields.BindEventField(simple.Identifier, @event);
        context.Diagnostics.Report("PB2016", syntax.Field, subject.Name, syntax.Field.ToString());
        return null;
    }

    private BoundTrigger? BindTrigger(TriggerSyntax syntax, ConditionScope scope, SourceLocation location)
    {
        switch (syntax)
        {
            case DateTriggerSyntax trigger:
                return DateReader.ReadDate(trigger.Date) is { } date
                    && ReadTime(trigger.Time) is { } time
                    ? new BoundDateTrigger(location, date, time)
                    : null;
            case WeekdayTriggerSyntax trigger:
                return BindWeekday(trigger, location);
            case CalendarTriggerSyntax trigger:
                if (DurationReader.ReadAny(trigger.Period, context.Diagnostics) is not { } period)
                    return null;
                if (period is { IsCalendar: true, Amount: 1 })
                    return new BoundCalendarTrigger(location, period, DefaultTime);
                context.Diagnostics.Report(
                    "PB2109", trigger.Period, "`calendar month`, or `monday 09:00`", trigger.Period.ToString());
                return null;
            case FieldTriggerSyntax trigger:
                return BindField(trigger, scope, location);
            default:
                throw new InvalidOperationException($"Unreachable: trigger {syntax.Kind}.");
        }
    }

    private BoundTrigger? BindWeekday(WeekdayTriggerSyntax syntax, SourceLocation location)
    {
        var day = DateReader.ReadDay(syntax.Day);
        if (ReadTime(syntax.Time) is not { } time)
            return null;
        if (!syntax.OrdinalKeyword.IsNone)
            return new BoundMonthlyTrigger(location, syntax.OrdinalKeyword.Kind == SyntaxKind.LastKeyword, day, time);
        var weeks = syntax.Interval is { } interval
            ? CountReader.Read(interval.Count, 1, MostWeeks, context.Diagnostics)
            : 1;
        return new BoundWeeklyTrigger(location, weeks, day, time);
    }

    private BoundFieldDateTrigger? BindField(FieldTriggerSyntax syntax, ConditionScope scope, SourceLocation location)
    {
        if (scope.Play is { IsTeamPlay: true })
        {
            context.Diagnostics.Report("PB2314", syntax.Field, syntax.Field.ToString());
            return null;
        }

        var offset = DurationReader.ReadClock(syntax.Duration, context.Diagnostics);
        var time = DateReader.ReadTime(syntax.Time);
        if (context.Fields.BindLead(syntax.Field) is not { } field || offset is not { } length)
            return null;
        if (field.Type.Kind is not (TypeKind.Date or TypeKind.Instant))
        {
            if (!field.Type.IsError)
                context.Diagnostics.Report(
                    "PB2116", syntax.Field, "a date", syntax.Field.ToString(), field.Type.ToString());
            return null;
        }

        var isBefore = syntax.DirectionKeyword.Kind == SyntaxKind.BeforeKeyword;
        var at = time ?? (field.Type.Kind == TypeKind.Date ? DefaultTime : null);
        return new BoundFieldDateTrigger(location, length, isBefore, field, at, syntax.Late is not null);
    }

    private TimeValue? ReadTime(SyntaxToken token) =>
        token.IsNone ? DefaultTime : DateReader.ReadTime(token);
}
