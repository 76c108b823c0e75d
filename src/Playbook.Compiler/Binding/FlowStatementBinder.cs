using System.Collections.Immutable;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Binding;

/// <summary>Binds waits, branches and what goes on elsewhere.</summary>
internal sealed class FlowStatementBinder(FileContext context, StatementBinder statements, ConditionScope scope)
{
    private const int MostRepeats = 50;
    private const int AllBasisPoints = 10_000;

    private readonly MomentBinder _moments = new(context);

    /// <summary>Null for other statements, and, with a finding, for what can't be understood.</summary>
    public BoundStatement? Bind(StatementSyntax syntax, SourceLocation location) => syntax switch
    {
        WaitStatementSyntax wait => DurationReader.ReadDeadline(wait.Duration, context.Diagnostics) is { } length
            ? new BoundWait(location, length)
            : null,
        WaitUntilStatementSyntax wait => _moments.BindWait(wait.Moment, scope) is { } moment
            ? new BoundWaitUntil(location, moment)
            : null,
        WaitUpToStatementSyntax wait => DurationReader.ReadDeadline(wait.Duration, context.Diagnostics) is { } limit
            ? new BoundWaitUpTo(location, limit)
            : null,
        IfStatementSyntax branching => BindIf(branching, location),
        SplitStatementSyntax split => BindSplit(split, location),
        ContinueWithStatementSyntax next => BindContinue(next, location),
        RepeatStatementSyntax repeat => BindRepeat(repeat, location),
        FinishStatementSyntax => new BoundFinish(location),
        _ => null,
    };

    private BoundIf BindIf(IfStatementSyntax syntax, SourceLocation location)
    {
        var branches = ImmutableArray.CreateBuilder<BoundBranch>();
        branches.Add(new BoundBranch(
            location, context.Conditions.Bind(syntax.Condition, scope), statements.BindBody(syntax.Block)));
        BoundBlock? otherwise = null;
        foreach (var alternative in syntax.Alternatives)
        {
            var place = context.Diagnostics.At(alternative.OwnSpan());
            context.Lines.BindAllows(alternative);
            if (otherwise is not null)
                context.Diagnostics.Report("PB2303", alternative.OwnSpan());
            switch (alternative)
            {
                case OtherwiseIfClauseSyntax elseIf:
                    var condition = context.Conditions.Bind(elseIf.Condition, scope);
                    branches.Add(new BoundBranch(place, condition, statements.BindBody(elseIf.Block)));
                    break;
                case OtherwiseClauseSyntax rest:
                    var body = statements.BindBody(rest.Block);
                    otherwise ??= body;
                    break;
                default:
                    throw new InvalidOperationException($"Unreachable: alternative {alternative.Kind}.");
            }
        }

        return new BoundIf(location, branches.ToImmutable(), otherwise);
    }

    private BoundSplit? BindSplit(SplitStatementSyntax syntax, SourceLocation location)
    {
        var experiment = context.Names.Bind<ExperimentSymbol>(syntax.Experiment, "an experiment");
        var names = new PartNames(SymbolKind.Experiment, context.Diagnostics);
        var arms = ImmutableArray.CreateBuilder<BoundArm>();
        var sum = 0m;
        foreach (var line in syntax.Lines())
        {
            if (line is not SplitShareLineSyntax share)
                continue;
            sum += share.Share.Number;
            var isNew = names.IsNew(share.Identifier);
            var arm = new BoundArm(
                context.Diagnostics.At(share.OwnSpan()), share.Identifier.ValueText,
                (int)Math.Min(share.Share.Number * 100, AllBasisPoints), statements.BindBody(share.Block));
            context.Lines.BindAllows(share);
            if (isNew)
                arms.Add(arm);
        }

        if (sum != 100m && !syntax.ContainsDiagnostics)
        {
            var total = sum.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture);
            context.Diagnostics.Report("PB2309", syntax.OwnSpan(), total);
            return null;
        }

        return experiment is null ? null : new BoundSplit(location, experiment, arms.ToImmutable());
    }

    private BoundContinue? BindContinue(ContinueWithStatementSyntax syntax, SourceLocation location)
    {
        if (context.Names.Bind<PlaySymbol>(syntax.Play, "a play") is not { } play)
            return null;
        if (play.Equals(statements.Play))
            context.Diagnostics.Report("PB2305", syntax.Play, play.Name);
        else if (play.IsTeamPlay != statements.Play.IsTeamPlay)
            context.Diagnostics.Report("PB2306", syntax.Play, play.Name);
        return new BoundContinue(location, play);
    }

    private BoundRepeat? BindRepeat(RepeatStatementSyntax syntax, SourceLocation location)
    {
        var after = DurationReader.ReadDeadline(syntax.Duration, context.Diagnostics);
        var times = CountReader.Read(syntax.Count, 1, MostRepeats, context.Diagnostics);
        var name = syntax.Step.ToString();
        if (statements.Play.FindStep(name) is not { } step)
        {
            context.Names.ReportUnknown(
                syntax.Step.Span, name, "a step of this play", statements.Play.Steps.Select(known => known.Name),
                "PB2007");
            return null;
        }

        context.Record(syntax.Step.Span, step);
        if (statements.Step is { } current && step.Ordinal > current.Ordinal)
        {
            context.Diagnostics.Report("PB2311", syntax.Step, name);
            return null;
        }

        return after is { } length ? new BoundRepeat(location, step, length, times) : null;
    }
}
