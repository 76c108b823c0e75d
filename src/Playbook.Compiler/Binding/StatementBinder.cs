using System.Collections.Immutable;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Binding;

/// <summary>Binds the statements of one play's steps; counts them in the order written.</summary>
internal sealed class StatementBinder
{
    private readonly FileContext _context;
    private readonly ConditionScope _scope;
    private readonly OutcomeBinder _outcomes;
    private readonly StatementLines _lines;
    private readonly TouchBinder _touches;
    private readonly FlowStatementBinder _flow;
    private readonly WorkStatementBinder _work;
    private readonly BrokenLineBinder _broken;
    private int _ordinal;
    private bool _isOutcomeNext;

    public StatementBinder(FileContext context, PlaySymbol play, ConditionScope scope)
    {
        (_context, _scope, Play) = (context, scope, play);
        _outcomes = new OutcomeBinder(context, this, scope);
        _lines = new StatementLines(context);
        _touches = new TouchBinder(context, scope);
        _flow = new FlowStatementBinder(context, this, scope);
        _work = new WorkStatementBinder(context, scope);
        _broken = new BrokenLineBinder(context, this, scope);
    }

    public PlaySymbol Play { get; }

    /// <summary>The step whose statements are being bound.</summary>
    public StepSymbol? Step { get; private set; }

    public BoundBlock BindStep(StepDeclarationSyntax syntax, StepSymbol step)
    {
        Step = step;
        return BindBody(syntax.Block);
    }

    public BoundBlock BindBody(BlockSyntax? block)
    {
        if (block is null)
            return BoundBlock.Empty;
        var statements = ImmutableArray.CreateBuilder<BoundStatement>();
        var isChainBroken = false;
        for (var index = 0; index < block.Lines.Count; index++)
        {
            var line = block.Lines[index];
            _isOutcomeNext = index + 1 < block.Lines.Count
                && block.Lines[index + 1] is ErrorLineSyntax { Role: SyntaxKind.WhenClause };
            // Behind a branch that can't be read, a further branch is no mistake of its own.
            var isBeyondDoubt = line is ProseLineSyntax or AllowLineSyntax or ErrorLineSyntax
                || (line is OtherwiseClauseSyntax or OtherwiseIfClauseSyntax && isChainBroken);
            if (line is StatementSyntax statement)
            {
                if (Bind(statement) is { } bound)
                    statements.Add(bound);
            }
            else if (line is ErrorLineSyntax broken)
            {
                BindUnder(broken);
            }
            else
            {
                BindLooseBranch(line);
            }

            if (!isBeyondDoubt && line is not StatementSyntax)
            {
                _context.Diagnostics.Report("PB2304", line.OwnSpan(), line.GetToken(0).Text, "step");
            }

            isChainBroken = line is ErrorLineSyntax
                || (isChainBroken && line is OtherwiseClauseSyntax or OtherwiseIfClauseSyntax);
        }

        return new BoundBlock(_context.Diagnostics.At(block), statements.ToImmutable());
    }

    // A branch whose `if` can't be read.
    private void BindLooseBranch(LineSyntax line)
    {
        if (line is OtherwiseIfClauseSyntax branch)
            _context.Conditions.Bind(branch.Condition, _scope);
        if (line is OtherwiseClauseSyntax or OtherwiseIfClauseSyntax)
            BindBody(line.Block);
    }

    /// <summary>Reads what stands under a line that can't be read itself.</summary>
    public void BindUnder(ErrorLineSyntax line) => _broken.BindUnder(line);

    private BoundStatement? Bind(StatementSyntax syntax)
    {
        var (ordinal, isOutcomeNext) = (_ordinal++, _isOutcomeNext);
        RefuseInTeamPlay(syntax);
        var isBranching = syntax is IfStatementSyntax;
        if (!isBranching)
            _lines.Check(syntax);
        var location = _context.Diagnostics.At(syntax.OwnSpan());
        var bound = _touches.Bind(syntax, location) ?? _work.Bind(syntax, location) ?? _flow.Bind(syntax, location);
        var outcomes = isBranching ? [] : _outcomes.Bind(syntax);
        // Outcomes that stand beside their statement are told where they stand.
        if (!isOutcomeNext)
            RequireOutcome(syntax, outcomes);
        var allows = _context.Lines.BindAllows(syntax);
        if (bound is null)
            return null;
        return WithLines(bound, syntax) with { Ordinal = ordinal, Outcomes = outcomes, Allows = allows };
    }

    private BoundStatement WithLines(BoundStatement bound, StatementSyntax syntax)
    {
        if (syntax is IfStatementSyntax)
            return bound;
        foreach (var line in syntax.Lines())
        {
            switch (line)
            {
                case BecauseLineSyntax because:
                    bound = bound with { Because = bound.Because ?? because.Text.ValueText };
                    break;
                case ByLineSyntax by:
                    bound = bound with { By = bound.By ?? _context.Names.BindActor(by.Name) };
                    break;
            }
        }

        return bound with { Prose = _context.Prose.BindLines(syntax.Block, _scope) };
    }

    private void RequireOutcome(StatementSyntax syntax, ImmutableArray<BoundOutcome> outcomes)
    {
        var needed = syntax.Kind switch
        {
            SyntaxKind.WaitUpToStatement => OutcomeKind.Match,
            SyntaxKind.ChooseStatement => OutcomeKind.Answer,
            _ => (OutcomeKind?)null,
        };
        if (needed is { } kind && !syntax.ContainsDiagnostics && !HasLineFor(syntax)
            && outcomes.All(outcome => outcome.Kind != kind))
        {
            _context.Lines.ReportMissing(syntax, $"`{OutcomeTable.WordsOf(kind)}`");
        }
    }

    private static bool HasLineFor(StatementSyntax syntax) => syntax.Lines().Any(line => line is WhenClauseSyntax);

    private void RefuseInTeamPlay(StatementSyntax syntax)
    {
        if (Play.IsTeamPlay && syntax.Kind is SyntaxKind.CallStatement or SyntaxKind.SetStatement
            or SyntaxKind.AddScoreStatement or SyntaxKind.AssignStatement or SyntaxKind.RouteStatement
            or SyntaxKind.SplitStatement or SyntaxKind.HandOffStatement)
        {
            _context.Diagnostics.Report("PB2315", syntax.GetToken(0), syntax.GetToken(0).Text);
        }
    }
}
