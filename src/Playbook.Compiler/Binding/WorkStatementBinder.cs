using System.Collections.Immutable;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Binding;

/// <summary>
/// Binds what people and records get: tasks, notices, questions, fields, points, assignments, hand-offs.
/// </summary>
internal sealed class WorkStatementBinder(FileContext context, ConditionScope scope)
{
    /// <summary>Null for other statements, and, with a finding, for what can't be understood.</summary>
    public BoundStatement? Bind(StatementSyntax syntax, SourceLocation location) => syntax switch
    {
        TaskStatementSyntax task => BindTask(task, location),
        NotifyStatementSyntax notify => BindNotify(notify, location),
        SetStatementSyntax set => BindSet(set, location),
        AddScoreStatementSyntax add => BindAddScore(add, location),
        AssignStatementSyntax assign => context.Names.BindActor(assign.Assignee) is { } actor
            ? new BoundAssign(location, actor, !assign.TurnKeyword.IsNone)
            : null,
        ChooseStatementSyntax choose => BindChoose(choose, location),
        GetApprovalStatementSyntax approval => BindApproval(approval, location),
        HandOffStatementSyntax handOff =>
            context.Names.Bind<HandoffSymbol>(handOff.Handoff, "a handoff") is { } handoff
                ? new BoundHandOffAs(location, handoff)
                : null,
        RouteStatementSyntax route => BindRoute(route, location),
        _ => null,
    };

    private BoundTask? BindTask(TaskStatementSyntax syntax, SourceLocation location)
    {
        var actor = context.Names.BindActor(syntax.Assignee);
        var answer = syntax.Answer is { } clause ? context.Fields.BindLead(clause.Field) : null;
        var within = syntax.Within is { } limit ? context.Lines.BindWithin(limit) : null;
        return actor is null || (within is null && syntax.Within is not null)
            ? null
            : new BoundTask(location, syntax.Text.ValueText, actor, answer, within);
    }

    private BoundNotify? BindNotify(NotifyStatementSyntax syntax, SourceLocation location) =>
        context.Names.BindActor(syntax.Notified) is { } actor
            ? new BoundNotify(location, actor, syntax.Text.IsNone ? null : syntax.Text.ValueText)
            : null;

    private BoundSet? BindSet(SetStatementSyntax syntax, SourceLocation location) =>
        context.Fields.BindLead(syntax.Field) is { } field
        && context.Operands.Bind(syntax.Value, field, scope) is { } value
            ? new BoundSet(location, field, value)
            : null;

    private BoundAddScore? BindAddScore(AddScoreStatementSyntax syntax, SourceLocation location)
    {
        var points = CountReader.Read(syntax.Points, 0, ScoreBinder.MostPoints, context.Diagnostics);
        return context.Names.Bind<ScoreSymbol>(syntax.Score, "a score") is { } score
            ? new BoundAddScore(location, score, syntax.Sign.Kind == SyntaxKind.MinusToken ? -points : points)
            : null;
    }

    private BoundChoose? BindChoose(ChooseStatementSyntax syntax, SourceLocation location)
    {
        var isLead = syntax.Chooser is IdentifierNameSyntax simple && simple.Identifier.ValueText == "lead";
        if (isLead && scope.Play is { IsTeamPlay: true })
            context.Diagnostics.Report("PB2314", syntax.Chooser, "lead");
        var actor = isLead ? null : context.Names.BindActor(syntax.Chooser);
        return context.Lines.BindWithin(syntax.Within) is { } within && (isLead || actor is not null)
            ? new BoundChoose(location, syntax.Question.ValueText, actor, within)
            : null;
    }

    private BoundApproval? BindApproval(GetApprovalStatementSyntax syntax, SourceLocation location)
    {
        var approver = context.Names.BindActor(syntax.Approver);
        return context.Lines.BindWithin(syntax.Within) is { } within && approver is not null
            ? new BoundApproval(location, approver, syntax.Subject.ValueText, within)
            : null;
    }

    private BoundRoute? BindRoute(RouteStatementSyntax syntax, SourceLocation location)
    {
        var field = context.Fields.Bind(syntax.Field, scope);
        var lines = ImmutableArray.CreateBuilder<BoundRouteLine>();
        ActorSymbol? otherwise = null;
        foreach (var line in syntax.Lines())
        {
            switch (line)
            {
                case RouteLineSyntax route:
                    if (BindRouteLine(route, field) is { } bound)
                        lines.Add(bound);
                    break;
                case RouteOtherwiseLineSyntax rest:
                    otherwise ??= context.Names.BindActor(rest.Assignee);
                    break;
            }
        }

        if (syntax.Lines().Count == 0)
            context.Lines.ReportMissing(syntax, "a line `\"DE\" or \"AT\" to ROLE`");
        return field.Type.IsError ? null : new BoundRoute(location, field, lines.ToImmutable(), otherwise);
    }

    private BoundRouteLine? BindRouteLine(RouteLineSyntax syntax, BoundField field)
    {
        var actor = context.Names.BindActor(syntax.Assignee);
        var values = ImmutableArray.CreateBuilder<ConstantValue>();
        for (var index = 0; index < syntax.Values.Count; index++)
        {
            if (BindRouteValue(syntax.Values[index], field) is { } value)
                values.Add(value);
        }

        return actor is null || values.Count != syntax.Values.Count
            ? null
            : new BoundRouteLine(context.Diagnostics.At(syntax.OwnSpan()), values.ToImmutable(), actor);
    }

    private ConstantValue? BindRouteValue(ValueSyntax syntax, BoundField field)
    {
        var type = field.Type.Kind == TypeKind.TextList ? PlaybookType.Text : field.Type;
        return context.Values.Bind(syntax, type);
    }
}
