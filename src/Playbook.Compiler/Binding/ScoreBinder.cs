using System.Collections.Immutable;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Binding;

/// <summary>Binds the rules and the decay of scores; bands are part of the symbol.</summary>
internal sealed class ScoreBinder(FileContext context)
{
    public const int MostPoints = 1_000_000;

    public BoundScore Bind(ScoreSymbol symbol, DeclarationSyntax syntax, SourceLocation location)
    {
        var rules = ImmutableArray.CreateBuilder<BoundScoreRule>();
        var decays = ImmutableArray.CreateBuilder<BoundDecay>();
        LineSyntax? first = null;
        var isMixed = false;
        foreach (var line in syntax.Lines())
        {
            switch (line)
            {
                case PointsForLineSyntax or PointsIfLineSyntax:
                    isMixed |= first is not null && first.Kind != line.Kind && !isMixed && ReportMixed(line, first);
                    first ??= line;
                    if (BindRule(line) is { } rule)
                        rules.Add(rule);
                    break;
                case LosesLineSyntax loses:
                    if (BindDecay(loses) is { } decay)
                        decays.Add(decay);
                    break;
            }
        }

        if (first is PointsIfLineSyntax && decays.Count > 0)
            context.Diagnostics.Report("PB2207", decays[0].Location.Span, symbol.Name);
        return new BoundScore(location, symbol) { Rules = rules.ToImmutable(), Decays = decays.ToImmutable() };
    }

    private bool ReportMixed(LineSyntax line, LineSyntax first)
    {
        context.Diagnostics.Report(
            Diagnostic.Create("PB2206", context.Diagnostics.At(line.OwnSpan()))
                .WithLabel(context.Diagnostics.At(first.OwnSpan()), "the first rule is of the other kind"));
        return true;
    }

    private BoundScoreRule? BindRule(LineSyntax line)
    {
        var location = context.Diagnostics.At(line.OwnSpan());
        switch (line)
        {
            case PointsForLineSyntax rule:
                var points = ReadPoints(rule.Sign, rule.Points);
                var match = context.Conditions.BindMatch(rule.Match, ConditionScope.Lead);
                if (points > 0 && match?.Subject is EventSymbol { Nature: EventNature.Refusal })
                    context.Diagnostics.Report("PB2208", rule.Match.Event, rule.Match.Event.ToString());
                var limits = BindLimits(rule.Limits, match?.Subject);
                return match is null ? null : new BoundPointsRule(location, points, match, limits);
            case PointsIfLineSyntax rule:
                if (rule.Limits.Count > 0)
                    context.Diagnostics.Report("PB2209", rule.Limits[0]);
                return new BoundFitRule(
                    location, ReadPoints(rule.Sign, rule.Points),
                    context.Conditions.Bind(rule.Condition, ConditionScope.Lead));
            default:
                throw new InvalidOperationException($"Unreachable: score line {line.Kind}.");
        }
    }

    private int ReadPoints(SyntaxToken sign, SyntaxToken points) =>
        CountReader.Read(points, 0, MostPoints, context.Diagnostics) * (sign.Kind == SyntaxKind.MinusToken ? -1 : 1);

    private ImmutableArray<BoundScoreLimit> BindLimits(SyntaxList<LimitSyntax> limits, OccurrenceSymbol? subject)
    {
        var bound = ImmutableArray.CreateBuilder<BoundScoreLimit>(limits.Count);
        for (var index = 0; index < limits.Count; index++)
        {
            if (BindLimit(limits[index], subject) is { } limit)
                bound.Add(limit);
        }

        return bound.ToImmutable();
    }

    private BoundScoreLimit? BindLimit(LimitSyntax syntax, OccurrenceSymbol? subject)
    {
        var location = context.Diagnostics.At(syntax);
        switch (syntax)
        {
            case OnceLimitSyntax { Period: null }:
                return new BoundScoreLimit(location, 1, null, null);
            case OnceLimitSyntax { Period: DurationSyntax duration }:
                return DurationReader.ReadPeriod(duration, context.Diagnostics) is { } length
                    ? new BoundScoreLimit(location, 1, length, null)
                    : null;
            case OnceLimitSyntax { Period: NameSyntax name }:
                return BindPerField(name, subject) is { } field
                    ? new BoundScoreLimit(location, 1, null, field)
                    : null;
            case OnceLimitSyntax { Period: { } other }:
                context.Diagnostics.Report(
                    "PB2101", other, "a length of time or a field of the event", other.ToString());
                return null;
            case TimesLimitSyntax times:
                var count = CountReader.Read(times.Count, 1, ConditionBinder.MostCounted, context.Diagnostics);
                return DurationReader.ReadPeriod(times.Period, context.Diagnostics) is { } period
                    ? new BoundScoreLimit(location, count, period, null)
                    : null;
            default:
                throw new InvalidOperationException($"Unreachable: limit {syntax.Kind}.");
        }
    }

    private EventFieldSymbol? BindPerField(NameSyntax name, OccurrenceSymbol? subject)
    {
        switch (subject)
        {
            case EventSymbol @event when name is IdentifierNameSyntax simple:
                return context.Fields.BindEventField(simple.Identifier, @event);
            case null:
                return null;
            default:
                context.Diagnostics.Report("PB2016", name, subject.Name, name.ToString());
                return null;
        }
    }

    private BoundDecay? BindDecay(LosesLineSyntax syntax)
    {
        var points = CountReader.Read(syntax.Points, 1, MostPoints, context.Diagnostics);
        var without = Activity.IsMeantBy(syntax.Event) ? null : context.Conditions.BindOccurrence(syntax.Event);
        if (without is null && !Activity.IsMeantBy(syntax.Event))
            return null;
        return DurationReader.ReadClock(syntax.Period, context.Diagnostics) is { } every
            ? new BoundDecay(context.Diagnostics.At(syntax.OwnSpan()), points, every, without)
            : null;
    }
}
