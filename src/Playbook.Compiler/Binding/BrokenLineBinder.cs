using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Binding;

/// <summary>
/// Binds what stands under a line of a step that can't be read, for its findings alone: the mistake above must not
/// hide them.
/// </summary>
internal sealed class BrokenLineBinder(FileContext context, StatementBinder statements, ConditionScope scope)
{
    private readonly TouchBinder _touches = new(context, scope);

    public void BindUnder(ErrorLineSyntax line)
    {
        if (line.Block is not { } block)
            return;
        if (HoldsStatements(line.Role))
        {
            statements.BindBody(block);
            return;
        }

        foreach (var inner in block.Lines)
            BindInner(inner, line.Role);
        context.Lines.BindAllows(line);
        context.Prose.BindLines(block, scope);
    }

    private static bool HoldsStatements(SyntaxKind role) => role is SyntaxKind.IfStatement
        or SyntaxKind.OtherwiseIfClause or SyntaxKind.OtherwiseClause or SyntaxKind.WhenClause
        or SyntaxKind.SplitShareLine;

    private void BindInner(LineSyntax line, SyntaxKind owner)
    {
        switch (line)
        {
            case ErrorLineSyntax broken:
                BindUnder(broken);
                break;
            case WhenClauseSyntax clause:
                // Only under a wait is a name surely an event; elsewhere it may be an answer.
                if (owner == SyntaxKind.WaitStatement && clause.Outcome is MatchOutcomeSyntax { Match: var match })
                    context.Conditions.BindMatch(match, scope);
                if (clause.Outcome is SkippedOutcomeSyntax skipped)
                    OutcomeBinder.BindReason(skipped, context);
                statements.BindBody(clause.Block);
                break;
            case OtherwiseClauseSyntax or SplitShareLineSyntax:
                statements.BindBody(line.Block);
                break;
            case NeedsConditionLineSyntax needs:
                context.Conditions.Bind(needs.Condition, scope);
                break;
            case ByLineSyntax by:
                context.Names.BindActor(by.Name);
                break;
            case SubjectLineSyntax subject:
                context.Prose.BindString(subject.Text, scope);
                break;
            case RouteLineSyntax route:
                context.Names.BindActor(route.Assignee);
                break;
            case RouteOtherwiseLineSyntax rest:
                context.Names.BindActor(rest.Assignee);
                break;
            case AttemptsLineSyntax attempts:
                _touches.BindAttempts(attempts);
                break;
            default:
                _touches.BindLine(line);
                break;
        }
    }
}
