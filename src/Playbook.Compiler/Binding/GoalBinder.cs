using System.Collections.Immutable;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Binding;

/// <summary>Binds goals, experiments and assumptions.</summary>
internal sealed class GoalBinder(FileContext context)
{
    private const int MostCounted = 1_000_000_000;
    private const int MostHours = 100_000;

    public BoundGoal BindGoal(GoalSymbol symbol, DeclarationSyntax syntax, SourceLocation location)
    {
        var bound = new BoundGoal(location, symbol);
        var once = new OncePerBlock(context.Diagnostics);
        // Revenue may be a field of the counted event, wherever its line stands.
        RevenueLineSyntax? revenue = null;
        foreach (var line in syntax.Lines())
        {
            if (line is ProseLineSyntax or AllowLineSyntax or ErrorLineSyntax || !once.IsFirst(line))
                continue;
            switch (line)
            {
                case KindLineSyntax kind:
                    bound = bound with { GoalKind = ReadKind(kind) };
                    break;
                case CountsLineSyntax counts:
                    bound = BindCounts(bound, counts);
                    break;
                case TargetLineSyntax target:
                    bound = BindTarget(bound, target);
                    break;
                case CostLineSyntax cost:
                    bound = bound with { Cost = BindCost(cost) };
                    break;
                case RevenueLineSyntax field:
                    revenue = field;
                    break;
                case CreditLineSyntax credit:
                    bound = bound with
                    {
                        Credit = ReadCredit(credit),
                        CreditOver = DurationReader.ReadClock(credit.Duration, context.Diagnostics),
                    };
                    break;
            }
        }

        return revenue is null ? bound : bound with { Revenue = BindRevenue(revenue, bound.Counts) };
    }

    public BoundExperiment BindExperiment(ExperimentSymbol symbol, DeclarationSyntax syntax, SourceLocation location)
    {
        var bound = new BoundExperiment(location, symbol);
        var once = new OncePerBlock(context.Diagnostics);
        foreach (var line in syntax.Lines())
        {
            switch (line)
            {
                case MeasureLineSyntax measure when once.IsFirst(line):
                    bound = bound with { Measure = BindMeasure(measure.Measure) };
                    break;
                case UntilLineSyntax until when once.IsFirst(line):
                    bound = bound with { Until = DateReader.ReadDate(until.Date) };
                    break;
            }
        }

        return bound;
    }

    public BoundAssumption? BindAssumption(AssumeDeclarationSyntax syntax)
    {
        var location = context.Diagnostics.At(syntax.OwnSpan());
        BoundAssumption? bound;
        switch (syntax.Assumption)
        {
            case RateAssumptionSyntax rate:
                var count = CountReader.Read(rate.Count, 0, ConditionBinder.MostCounted, context.Diagnostics);
                var match = context.Conditions.BindMatch(
                    rate.Event, rate.Where, context.Diagnostics.At(rate), ConditionScope.Lead);
                bound = DurationReader.ReadPeriod(rate.Period, context.Diagnostics) is { } per && match is not null
                    ? new BoundFrequencyAssumption(location, count, match, per)
                    : null;
                break;
            case ConditionAssumptionSyntax condition:
                bound = new BoundConditionAssumption(
                    location, context.Conditions.Bind(condition.Condition, ConditionScope.Lead));
                break;
            default:
                throw new InvalidOperationException($"Unreachable: assumption {syntax.Assumption.Kind}.");
        }

        return bound is null ? null : bound with
        {
            Prose = context.Prose.BindLines(syntax.Block, ConditionScope.Lead),
            Allows = context.Lines.BindAllows(syntax),
        };
    }

    private GoalKind ReadKind(KindLineSyntax syntax)
    {
        switch (syntax.ContentKind.ValueText)
        {
            case "demand":
                return GoalKind.Demand;
            case "trust":
                return GoalKind.Trust;
            default:
                context.Names.ReportUnknown(
                    syntax.ContentKind.Span, syntax.ContentKind.ValueText, "`demand` or `trust`", ["demand", "trust"],
                    "PB2006");
                return GoalKind.Unstated;
        }
    }

    private BoundGoal BindCounts(BoundGoal bound, CountsLineSyntax syntax)
    {
        var counts = context.Conditions.BindMatch(
            syntax.Event, syntax.Where, context.Diagnostics.At(syntax.OwnSpan()), ConditionScope.Lead);
        if (syntax.Enrolling is not { } enrolling)
            return bound with { Counts = counts };
        return bound with
        {
            Counts = counts,
            WithinOfEnrolling = DurationReader.ReadClock(enrolling.Duration, context.Diagnostics),
            EnrolledIn = enrolling.Play is { } play ? context.Names.Bind<PlaySymbol>(play, "a play") : null,
        };
    }

    private BoundGoal BindTarget(BoundGoal bound, TargetLineSyntax syntax)
    {
        var location = context.Diagnostics.At(syntax.OwnSpan());
        var (now, aim) = (
            CountReader.Read(syntax.Now, 0, MostCounted, context.Diagnostics),
            CountReader.Read(syntax.Aim, 0, MostCounted, context.Diagnostics));
        var nowPeriod = DurationReader.ReadGoalPeriod(syntax.Period, context.Diagnostics);
        var aimPeriod = DurationReader.ReadGoalPeriod(syntax.AimPeriod, context.Diagnostics);
        var by = DateReader.ReadDate(syntax.By);
        return bound with
        {
            Now = nowPeriod is { } present ? new BoundTarget(location, now, present, null) : null,
            Aim = aimPeriod is { } future ? new BoundTarget(location, aim, future, by) : null,
        };
    }

    private BoundCost? BindCost(CostLineSyntax syntax)
    {
        var efforts = ImmutableArray.CreateBuilder<BoundEffort>();
        foreach (var clause in syntax.Hours)
        {
            var hours = CountReader.Read(clause.Number, 0, MostHours, context.Diagnostics);
            if (context.Names.BindActor(clause.Team) is { } actor)
                efforts.Add(new BoundEffort(context.Diagnostics.At(clause), hours, actor));
        }

        var money = context.Values.Bind(syntax.Money, new PlaybookType(TypeKind.Money)) as MoneyValue;
        return DurationReader.ReadGoalPeriod(syntax.Period, context.Diagnostics) is { } per && money is not null
            ? new BoundCost(context.Diagnostics.At(syntax.OwnSpan()), money, per, efforts.ToImmutable())
            : null;
    }

    private BoundField? BindRevenue(RevenueLineSyntax syntax, BoundMatch? counts)
    {
        if (counts is null)
            return null;
        var field = context.Fields.BindOf(syntax.Field, counts.Subject);
        if (field.Type.Kind == TypeKind.Money)
            return field;
        if (!field.Type.IsError)
            context.Diagnostics.Report(
                "PB2116", syntax.Field, "money", syntax.Field.ToString(), field.Type.ToString());
        return null;
    }

    private Symbol? BindMeasure(NameSyntax syntax)
    {
        if (context.Names.Find(syntax) is GoalSymbol)
            return context.Names.Bind<GoalSymbol>(syntax, "a goal");
        return context.Names.Bind<OccurrenceSymbol>(syntax, "a goal, an event or a signal");
    }

    private static CreditModel ReadCredit(CreditLineSyntax syntax) => syntax.MethodKeyword.Kind switch
    {
        SyntaxKind.FirstKeyword => CreditModel.FirstTouch,
        SyntaxKind.LastKeyword => CreditModel.LastTouch,
        SyntaxKind.LinearKeyword => CreditModel.Linear,
        SyntaxKind.PositionKeyword => CreditModel.PositionBased,
        _ => throw new InvalidOperationException($"Unreachable: credit {syntax.MethodKeyword.Kind}."),
    };
}
