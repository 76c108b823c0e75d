using System.Collections.Immutable;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Binding;

/// <summary>Binds signals and segments: one body each.</summary>
internal sealed class SignalBinder(FileContext context)
{
    public BoundSignal BindSignal(SignalSymbol symbol, DeclarationSyntax syntax, SourceLocation location)
    {
        BoundSignalBody? body = null;
        foreach (var line in syntax.Lines())
        {
            if (line is ErrorLineSyntax { Role: SyntaxKind.AnyOfLine or SyntaxKind.AllOfLine })
                BindMatches(line);
            if (line is not (MatchLineSyntax or AnyOfLineSyntax or AllOfLineSyntax or CountLineSyntax))
                continue;
            if (body is not null)
            {
                context.Diagnostics.Report("PB2218", line.OwnSpan(), symbol.Name);
                break;
            }

            body = BindBody(line);
        }

        if (body is null && !HasErrors(syntax))
            context.Lines.ReportMissing(syntax, "an event, `any of`, `all of within …` or `at least …`");
        return new BoundSignal(location, symbol, body ?? new BoundAnyOfSignal(location, []));
    }

    public BoundSegment BindSegment(SegmentSymbol symbol, DeclarationSyntax syntax, SourceLocation location)
    {
        BoundCondition? condition = null;
        foreach (var line in syntax.Lines())
        {
            if (line is not ConditionLineSyntax part)
                continue;
            if (condition is not null)
            {
                context.Diagnostics.Report("PB2219", part.OwnSpan(), symbol.Name);
                break;
            }

            condition = context.Conditions.Bind(part.Condition, ConditionScope.Lead);
        }

        if (condition is null && !HasErrors(syntax))
            context.Lines.ReportMissing(syntax, "a condition, as `lead.stage is customer`");
        return new BoundSegment(location, symbol, condition ?? new BoundErrorCondition(location));
    }

    private BoundSignalBody BindBody(LineSyntax line)
    {
        var location = context.Diagnostics.At(line.OwnSpan());
        switch (line)
        {
            case MatchLineSyntax match:
                return new BoundAnyOfSignal(location, BindMatch(match.Match) is { } single ? [single] : []);
            case AnyOfLineSyntax:
                return new BoundAnyOfSignal(location, BindMatches(line));
            case AllOfLineSyntax all:
                var matches = BindMatches(line);
                return DurationReader.ReadClock(all.Duration, context.Diagnostics) is { } within
                    ? new BoundAllOfSignal(location, within, matches)
                    : new BoundAnyOfSignal(location, []);
            case CountLineSyntax count:
                var times = CountReader.Read(count.Count, 1, ConditionBinder.MostCounted, context.Diagnostics);
                var counted = context.Conditions.BindMatch(count.Event, count.Where, location, ConditionScope.Lead);
                RefuseRefusal(counted, count.Event);
                var last = DurationReader.ReadClock(count.Duration, context.Diagnostics);
                return last is { } length && counted is not null
                    ? new BoundAtLeastSignal(location, times, counted, length)
                    : new BoundAnyOfSignal(location, []);
            default:
                throw new InvalidOperationException($"Unreachable: signal line {line.Kind}.");
        }
    }

    private ImmutableArray<BoundMatch> BindMatches(LineSyntax owner)
    {
        var matches = ImmutableArray.CreateBuilder<BoundMatch>();
        foreach (var line in owner.Lines())
        {
            if (line is MatchLineSyntax part && BindMatch(part.Match) is { } match)
                matches.Add(match);
        }

        if (owner.Lines().Count == 0 && !HasErrors(owner))
            context.Lines.ReportMissing(owner, "an event or a signal on each line below");
        return matches.ToImmutable();
    }

    private BoundMatch? BindMatch(MatchSyntax syntax)
    {
        var match = context.Conditions.BindMatch(syntax, ConditionScope.Lead);
        RefuseRefusal(match, syntax.Event);
        return match;
    }

    private void RefuseRefusal(BoundMatch? match, NameSyntax name)
    {
        if (match?.Subject is EventSymbol { Nature: EventNature.Refusal })
            context.Diagnostics.Report("PB2208", name, name.ToString());
    }

    // A line that could not be read may well have been the one that is missed.
    private static bool HasErrors(LineSyntax syntax) => syntax.ContainsDiagnostics;
}
