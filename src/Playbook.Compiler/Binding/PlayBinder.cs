using System.Collections.Immutable;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Binding;

/// <summary>Binds a play: who it is for, what starts and stops it, its steps.</summary>
internal sealed class PlayBinder(FileContext context)
{
    private const int BasisPointsOfPercent = 100;

    private readonly TriggerBinder _triggers = new(context);

    public BoundPlay Bind(PlaySymbol symbol, DeclarationSyntax syntax, SourceLocation location)
    {
        var play = new PlayScope(symbol);
        var scope = new ConditionScope(null, play);
        var lines = syntax.Lines();
        _triggers.BindNames(lines, play);
        var bound = BindHeaderLines(new BoundPlay(location, symbol), lines, scope);
        var triggers = ImmutableArray.CreateBuilder<BoundTrigger>();
        var stops = ImmutableArray.CreateBuilder<BoundStop>();
        var promises = ImmutableArray.CreateBuilder<BoundPromise>();
        foreach (var line in lines)
        {
            if (_triggers.Bind(line, scope) is { } trigger)
                triggers.Add(trigger);
            else if (BindStop(line, scope) is { } stop)
                stops.Add(stop);
            else if (line is PromisesLineSyntax promise && context.Lines.BindPromise(promise) is { } kept)
                promises.Add(kept);
        }

        var steps = BindSteps(lines, symbol, scope);
        if (steps.IsEmpty && !syntax.ContainsDiagnostics)
            context.Lines.ReportMissing(syntax, "`step NAME` with what to do");
        return bound with
        {
            Triggers = triggers.ToImmutable(),
            Stops = stops.ToImmutable(),
            Promises = promises.ToImmutable(),
            Steps = steps,
        };
    }

    private BoundPlay BindHeaderLines(BoundPlay bound, SyntaxList<LineSyntax> lines, ConditionScope scope)
    {
        var once = new OncePerBlock(context.Diagnostics);
        foreach (var line in lines)
        {
            switch (line)
            {
                case AudienceLineSyntax audience when once.IsFirst(line):
                    bound = BindAudience(bound, audience);
                    break;
                case NotForLineSyntax notFor when once.IsFirst(line):
                    bound = BindNotFor(bound, notFor);
                    break;
                case AgainAfterLineSyntax again when once.IsFirst(line):
                    if (DurationReader.ReadClock(again.Duration, context.Diagnostics) is { } after)
                        bound = bound with { Again = new BoundAgain(true, after) };
                    break;
                case AgainAnyTimeLineSyntax when once.IsFirst(line):
                    bound = bound with { Again = BoundAgain.AnyTime };
                    break;
                case HoldOutLineSyntax holdOut when once.IsFirst(line):
                    bound = BindHoldOut(bound, holdOut, scope);
                    break;
                case PriorityLineSyntax priority when once.IsFirst(line):
                    bound = bound with
                    {
                        Priority = CountReader.Read(priority.Number, 0, ScoreBinder.MostPoints, context.Diagnostics),
                    };
                    break;
            }
        }

        return bound;
    }

    private BoundPlay BindAudience(BoundPlay bound, AudienceLineSyntax syntax)
    {
        if (syntax.Stage is { } stage)
            context.Diagnostics.Report("PB2320", stage);
        if (syntax.TeamKeyword.IsNone)
            return bound with { For = context.Lines.BindNames<SegmentSymbol>(syntax.Segments, "a segment") };
        if (syntax.Segments.Count > 1)
            context.Diagnostics.Report("PB2321", syntax.Segments[1]);
        return bound with { Team = context.Names.Bind<TeamSymbol>(syntax.Segments[0], "a team") };
    }

    private BoundPlay BindNotFor(BoundPlay bound, NotForLineSyntax syntax)
    {
        if (bound.Play.IsTeamPlay)
            context.Diagnostics.Report("PB2315", syntax.OwnSpan(), "not for");
        return bound with { NotFor = context.Lines.BindNames<SegmentSymbol>(syntax.Segments, "a segment") };
    }

    private BoundPlay BindHoldOut(BoundPlay bound, HoldOutLineSyntax syntax, ConditionScope scope)
    {
        if (scope.Play is { IsTeamPlay: true })
            context.Diagnostics.Report("PB2315", syntax.OwnSpan(), "hold out");
        var percent = syntax.Share.Number;
        if (percent is > 0 and < 100)
            return bound with { HoldOutBasisPoints = (int)(percent * BasisPointsOfPercent) };
        context.Diagnostics.Report("PB2322", syntax.Share, syntax.Share.Text);
        return bound;
    }

    private BoundStop? BindStop(LineSyntax line, ConditionScope scope)
    {
        switch (line)
        {
            case StopOnLineSyntax stop:
                return context.Conditions.BindMatch(stop.Match, scope) is { } match
                    ? new BoundStopOn(context.Diagnostics.At(stop.OwnSpan()), match)
                    : null;
            case StopWhenLineSyntax stop:
                return new BoundStopWhen(
                    context.Diagnostics.At(stop.OwnSpan()), context.Conditions.Bind(stop.Condition, scope));
            default:
                return null;
        }
    }

    private ImmutableArray<BoundStep> BindSteps(SyntaxList<LineSyntax> lines, PlaySymbol symbol, ConditionScope scope)
    {
        var steps = ImmutableArray.CreateBuilder<BoundStep>();
        var statements = new StatementBinder(context, symbol, scope);
        foreach (var line in lines)
        {
            if (MeantLine.As<StepDeclarationSyntax>(line) is not { } step)
                continue;
            if (symbol.FindStep(step.Identifier.ValueText) is not { } declared)
            {
                // Without a name it is no step, but what stands in it is read.
                statements.BindBody(step.Block);
                continue;
            }

            var body = statements.BindStep(step, declared);
            if (!step.Lines().Any(line => line is StatementSyntax) && !step.ContainsDiagnostics)
                context.Lines.ReportMissing(step, "at least one statement");
            steps.Add(new BoundStep(context.Diagnostics.At(step.OwnSpan()), declared, body)
            {
                Prose = context.Prose.BindLines(step.Block, scope),
                Allows = context.Lines.BindAllows(step),
            });
        }

        return steps.ToImmutable();
    }
}
