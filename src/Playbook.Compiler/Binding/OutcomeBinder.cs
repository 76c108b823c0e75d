using System.Collections.Immutable;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Binding;

/// <summary>Binds the <c>when …</c> and <c>otherwise</c> lines under a statement.</summary>
internal sealed class OutcomeBinder(FileContext context, StatementBinder statements, ConditionScope scope)
{
    public ImmutableArray<BoundOutcome> Bind(StatementSyntax syntax)
    {
        var outcomes = ImmutableArray.CreateBuilder<BoundOutcome>();
        var otherwise = (LineSyntax?)null;
        foreach (var line in syntax.Lines())
        {
            if (line is ErrorLineSyntax broken)
                statements.BindUnder(broken);
            if (!IsOutcome(line))
                continue;
            if (otherwise is not null)
                context.Diagnostics.Report(
                    Diagnostic.Create("PB2303", context.Diagnostics.At(line.OwnSpan()))
                        .WithLabel(context.Diagnostics.At(otherwise.OwnSpan()), "`otherwise` stands last"));
            if (BindOutcome(line, syntax) is { } outcome && IsNew(outcome, outcomes))
                outcomes.Add(outcome);
            otherwise ??= line as OtherwiseClauseSyntax;
        }

        return outcomes.ToImmutable();
    }

    private static bool IsOutcome(LineSyntax line) => line is WhenClauseSyntax or OtherwiseClauseSyntax;

    private BoundOutcome? BindOutcome(LineSyntax line, StatementSyntax owner)
    {
        var allowed = OutcomeTable.Of(owner.Kind);
        var kind = KindOf(line, allowed);
        if (!OutcomeTable.Has(allowed, kind))
        {
            ReportNotAllowed(line, owner, allowed);
            // What stands inside has names of its own to be checked.
            statements.BindBody(line.Block);
            return null;
        }

        var match = kind == OutcomeKind.Match && line is WhenClauseSyntax { Outcome: MatchOutcomeSyntax matching }
            ? context.Conditions.BindMatch(matching.Match, scope)
            : null;
        var body = statements.BindBody(line.Block);
        context.Lines.BindAllows(line);
        if (kind == OutcomeKind.Match && match is null)
            return null;
        return new BoundOutcome(context.Diagnostics.At(line.OwnSpan()), kind, body)
        {
            Match = match,
            Answer = kind == OutcomeKind.Answer && line is WhenClauseSyntax answer
                ? AskedNames.AnswerName(answer.Outcome)
                : null,
            Reason = line is WhenClauseSyntax { Outcome: SkippedOutcomeSyntax skipped }
                ? BindReason(skipped, context)
                : null,
        };
    }

    // Under a choose every name is an answer, under a wait an event; elsewhere it is a result.
    private static OutcomeKind KindOf(LineSyntax line, ImmutableArray<OutcomeKind> allowed) => line switch
    {
        OtherwiseClauseSyntax => OutcomeKind.Otherwise,
        WhenClauseSyntax clause => clause.Outcome switch
        {
            { } outcome when OutcomeTable.Has(allowed, OutcomeKind.Answer)
                && AskedNames.AnswerName(outcome) is not null => OutcomeKind.Answer,
            ResultOutcomeSyntax result => ResultOf(result.ResultKeyword.Kind),
            NoAnswerOutcomeSyntax => OutcomeKind.NoAnswer,
            WrongNumberOutcomeSyntax => OutcomeKind.WrongNumber,
            CallLaterOutcomeSyntax => OutcomeKind.AskedToCallLater,
            NotCalledOutcomeSyntax => OutcomeKind.NotCalled,
            NotDoneOutcomeSyntax => OutcomeKind.NotDone,
            SkippedOutcomeSyntax => OutcomeKind.Skipped,
            MatchOutcomeSyntax => OutcomeKind.Match,
            _ => throw new InvalidOperationException($"Unreachable: outcome {clause.Outcome.Kind}."),
        },
        _ => throw new InvalidOperationException($"Unreachable: outcome line {line.Kind}."),
    };

    private static OutcomeKind ResultOf(SyntaxKind keyword) => keyword switch
    {
        SyntaxKind.ConnectedKeyword => OutcomeKind.Connected,
        SyntaxKind.DeclinedKeyword => OutcomeKind.Declined,
        SyntaxKind.DoneKeyword => OutcomeKind.Done,
        SyntaxKind.AcceptedKeyword => OutcomeKind.Accepted,
        SyntaxKind.ApprovedKeyword => OutcomeKind.Approved,
        SyntaxKind.RejectedKeyword => OutcomeKind.Rejected,
        _ => throw new InvalidOperationException($"Unreachable: result {keyword}."),
    };

    private void ReportNotAllowed(LineSyntax line, StatementSyntax owner, ImmutableArray<OutcomeKind> allowed)
    {
        if (owner is WaitStatementSyntax { Duration: var length })
        {
            // Two words are missing in the line above: one slip, however many outcomes stand under it.
            if (owner.Lines().First(IsOutcome).Span == line.Span)
                context.Diagnostics.ReportWithFix(
                    "PB2301", length.Span, $"up to {length}", false,
                    "wait", $"no outcome (`wait up to {length}` has them)", OwnText(line));
            return;
        }

        var expected = allowed.IsEmpty
            ? "no outcome"
            : string.Join(", ", allowed.Select(kind => $"`{OutcomeTable.WordsOf(kind)}`"));
        context.Diagnostics.Report(
            "PB2301", line.OwnSpan(), owner.GetToken(0).Text, expected, OwnText(line));
    }

    private bool IsNew(BoundOutcome outcome, ImmutableArray<BoundOutcome>.Builder known)
    {
        foreach (var other in known)
        {
            if (other.Kind != outcome.Kind || outcome.Kind == OutcomeKind.Match
                || other.Answer != outcome.Answer || other.Reason != outcome.Reason)
            {
                continue;
            }

            context.Diagnostics.Report(
                Diagnostic.Create("PB2302", outcome.Location, OutcomeTable.WordsOf(outcome.Kind))
                    .WithLabel(other.Location, "answered here first"));
            return false;
        }

        return true;
    }

    public static SkipReason? BindReason(SkippedOutcomeSyntax syntax, FileContext context)
    {
        if (syntax.Reason.IsNone)
            return null;
        if (SkipReasons.TryParse(syntax.Reason.Text) is { } reason)
            return reason;
        context.Names.ReportUnknown(
            syntax.Reason.Span, syntax.Reason.Text, "a reason for a skip", SkipReasons.Words, "PB2012");
        return null;
    }

    private static string OwnText(LineSyntax line) =>
        line.ToString().Substring(0, line.OwnSpan().Length);
}
