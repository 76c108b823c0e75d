using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Scenarios;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Binding;

/// <summary>Binds scenarios.</summary>
internal sealed class ScenarioBinder(FileContext context)
{
    /// <summary>The field of the prelude that holds the lead's time zone.</summary>
    private const string ZoneField = "time_zone";

    private readonly MomentBinder _moments = new(context);
    private readonly ExpectationBinder _expectations = new(context);

    public BoundScenario Bind(ScenarioSymbol symbol, DeclarationSyntax syntax, SourceLocation location)
    {
        var bound = new BoundScenario(location, symbol);
        var lines = ImmutableArray.CreateBuilder<BoundScenarioLine>();
        LineSyntax? subject = null;
        BoundMoment? last = null;
        foreach (var line in syntax.Lines())
        {
            switch (line)
            {
                case ScenarioLeadLineSyntax or ScenarioTeamLineSyntax:
                    if (subject is not null)
                        ReportSecondSubject(line, subject);
                    else
                        bound = BindSubject(bound, line);
                    subject ??= line;
                    break;
                case ExpectLineSyntax expect:
                    if (_expectations.Bind(expect) is { } expectation)
                        lines.Add(expectation);
                    break;
                default:
                    if (BindInput(line) is { } input)
                    {
                        CheckOrder(input.Moment, last);
                        last = input.Moment;
                        lines.Add(input);
                    }

                    break;
            }
        }

        if (subject is null && !syntax.ContainsDiagnostics)
            context.Lines.ReportMissing(syntax, "`lead NAME with …` or `team NAME`");
        return bound with { Lines = lines.ToImmutable() };
    }

    private void ReportSecondSubject(LineSyntax line, LineSyntax first) => context.Diagnostics.Report(
        Diagnostic.Create("PB2401", context.Diagnostics.At(line.OwnSpan()))
            .WithLabel(context.Diagnostics.At(first.OwnSpan()), "the scenario is about this one"));

    private BoundScenario BindSubject(BoundScenario bound, LineSyntax line)
    {
        if (line is ScenarioTeamLineSyntax team)
            return bound with { Team = context.Names.Bind<TeamSymbol>(team.Team, "a team") };
        var lead = (ScenarioLeadLineSyntax)line;
        var fields = ImmutableArray.CreateBuilder<BoundFieldValue>();
        foreach (var pair in lead.Fields)
        {
            if (BindLeadPair(pair) is { } value && IsNew(value, pair, fields))
                fields.Add(value);
        }

        return bound with { LeadName = lead.Identifier.ValueText, LeadFields = fields.ToImmutable() };
    }

    private BoundScenarioInput? BindInput(LineSyntax line)
    {
        var location = context.Diagnostics.At(line.OwnSpan());
        switch (line)
        {
            case AtLineSyntax pause:
                return BindMoment(pause.Moment) is { } until ? new BoundScenarioPause(location, until) : null;
            case AtEventLineSyntax happening:
                return BindEvent(happening, location);
            case AtFieldLineSyntax change:
                var moment = BindMoment(change.Moment);
                var field = context.Fields.BindLead(change.Field);
                var value = field is null ? null : BindLeadValue(change.Value, field);
                return moment is not null && field is not null && value is not null
                    ? new BoundScenarioChange(location, moment, field, value)
                    : null;
            default:
                return null;
        }
    }

    private BoundMoment? BindMoment(MomentSyntax syntax) =>
        _moments.BindScenario(syntax, TriggerBinder.DefaultTime);

    private BoundScenarioEvent? BindEvent(AtEventLineSyntax syntax, SourceLocation location)
    {
        var moment = BindMoment(syntax.Moment);
        if (context.Names.Bind<EventSymbol>(syntax.Event, "an event") is not { } @event)
            return null;
        var fields = ImmutableArray.CreateBuilder<BoundFieldValue>();
        foreach (var pair in syntax.Fields)
        {
            if (BindEventPair(pair, @event) is { } value && IsNew(value, pair, fields))
                fields.Add(value);
        }

        return moment is null ? null : new BoundScenarioEvent(location, moment, @event, fields.ToImmutable());
    }

    private BoundFieldValue? BindLeadPair(FieldValueSyntax syntax)
    {
        var field = context.Fields.BindLeadField(syntax.Field, syntax.Field.Span);
        return field is not null && BindLeadValue(syntax.Value, field) is { } value
            ? new BoundFieldValue(context.Diagnostics.At(syntax), field, value)
            : null;
    }

    // A zone that does not exist would be read as that of the playbook, and the scenario would tell something else.
    private ConstantValue? BindLeadValue(ValueSyntax syntax, LeadFieldSymbol field)
    {
        var value = context.Values.Bind(syntax, field.Type);
        return value is not null && field.Name == ZoneField && syntax is StringValueSyntax zone
            && ZoneNames.Read(zone.Token, context.Diagnostics) is null
                ? null
                : value;
    }

    private BoundFieldValue? BindEventPair(FieldValueSyntax syntax, EventSymbol @event)
    {
        var name = syntax.Field.Identifier.ValueText;
        var isAnswer = @event.FindField(name) is null && CarriesAnswers(@event)
            && context.Scope.Workspace.AskedFields.Contains(name);
        if (isAnswer)
            return BindLeadPair(syntax);
        var field = context.Fields.BindEventField(syntax.Field.Identifier, @event);
        return field is not null && context.Values.Bind(syntax.Value, field.Type) is { } value
            ? new BoundFieldValue(context.Diagnostics.At(syntax), field, value)
            : null;
    }

    // The answer to a question comes with the result of the call or task that asked it.
    private static bool CarriesAnswers(EventSymbol @event) =>
        @event.Result is ResultKind.CallConnected or ResultKind.TaskDone;

    private bool IsNew(BoundFieldValue value, FieldValueSyntax syntax, ImmutableArray<BoundFieldValue>.Builder known)
    {
        if (known.All(other => !other.Field.Equals(value.Field)))
            return true;
        context.Diagnostics.Report("PB2202", syntax, value.Field.Name);
        return false;
    }

    private void CheckOrder(BoundMoment moment, BoundMoment? last)
    {
        if (last is not null && ScenarioOrder.RunsBack(last, moment))
            context.Diagnostics.Report(
                Diagnostic.Create("PB2403", moment.Location).WithLabel(last.Location, "the line above is later"));
    }
}
