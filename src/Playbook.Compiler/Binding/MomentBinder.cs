using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Binding;

/// <summary>Binds moments.</summary>
internal sealed class MomentBinder(FileContext context)
{
    /// <summary>Of a <c>wait until</c>: numbered days belong to scenarios.</summary>
    public BoundMoment? BindWait(MomentSyntax syntax, ConditionScope scope)
    {
        if (syntax is not NumberedDayMomentSyntax)
            return Bind(syntax, scope, TriggerBinder.DefaultTime);
        context.Diagnostics.Report("PB2323", syntax, syntax.ToString());
        return null;
    }

    /// <summary>Of a scenario: only what the script itself dates.</summary>
    /// <param name="defaultTime">Where none is written.</param>
    public BoundMoment? BindScenario(MomentSyntax syntax, TimeValue defaultTime)
    {
        if (syntax is DayMomentSyntax or DateMomentSyntax or TimeMomentSyntax or NumberedDayMomentSyntax)
            return Bind(syntax, ConditionScope.Lead, defaultTime);
        context.Diagnostics.Report("PB2402", syntax, syntax.ToString());
        return null;
    }

    private BoundMoment? Bind(MomentSyntax syntax, ConditionScope scope, TimeValue defaultTime)
    {
        var location = context.Diagnostics.At(syntax);
        switch (syntax)
        {
            case DayMomentSyntax moment:
                return ReadTime(moment.Time, defaultTime) is { } dayTime
                    ? new BoundWeekdayMoment(location, DateReader.ReadDay(moment.Day), dayTime)
                    : null;
            case DateMomentSyntax moment:
                return DateReader.ReadDate(moment.Date) is { } date
                    && ReadTime(moment.Time, defaultTime) is { } dateTime
                    ? new BoundDateMoment(location, date, dateTime)
                    : null;
            case TimeMomentSyntax moment:
                return ReadTime(moment.Time, defaultTime) is { } time ? new BoundTimeMoment(location, time) : null;
            case NumberedDayMomentSyntax moment:
                var day = CountReader.Read(moment.Number, 1, 10_000, context.Diagnostics);
                return ReadTime(moment.Time, defaultTime) is { } numbered
                    ? new BoundDayMoment(location, day, numbered)
                    : null;
            case NextWorkingDayMomentSyntax moment:
                var team = moment.Team is { } name ? context.Names.BindActor(name) : null;
                return ReadTime(moment.Time, defaultTime) is { } opening && (team is not null || moment.Team is null)
                    ? new BoundWorkingDayMoment(location, team, opening)
                    : null;
            case WorkingHoursMomentSyntax moment:
                return context.Names.BindActor(moment.Team) is { } actor
                    ? new BoundWorkingHoursMoment(location, actor)
                    : null;
            case RelativeMomentSyntax moment:
                return BindRelative(moment, scope, location);
            default:
                throw new InvalidOperationException($"Unreachable: moment {syntax.Kind}.");
        }
    }

    private BoundFieldMoment? BindRelative(RelativeMomentSyntax syntax, ConditionScope scope, SourceLocation location)
    {
        var field = context.Fields.Bind(syntax.Field, scope);
        if (DurationReader.ReadClock(syntax.Duration, context.Diagnostics) is not { } offset || field.Type.IsError)
            return null;
        if (field.Type.Kind is TypeKind.Date or TypeKind.Instant)
            return new BoundFieldMoment(
                location, offset, syntax.DirectionKeyword.Kind == SyntaxKind.BeforeKeyword, field);
        context.Diagnostics.Report(
            "PB2116", syntax.Field, "a date", syntax.Field.ToString(), field.Type.ToString());
        return null;
    }

    private TimeValue? ReadTime(SyntaxToken token, TimeValue defaultTime) =>
        token.IsNone ? defaultTime : DateReader.ReadTime(token);
}
