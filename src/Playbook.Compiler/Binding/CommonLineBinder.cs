using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Binding;

/// <summary>Binds the lines and clauses that stand in many blocks.</summary>
internal sealed class CommonLineBinder(FileContext context)
{
    private const int MostReassignments = 100;

    /// <summary>Null, with one finding, where the length is none.</summary>
    public BoundWithin? BindWithin(WithinClauseSyntax syntax)
    {
        var notified = syntax.Escalation is { } escalation ? context.Names.BindActor(escalation.Notified) : null;
        var reassign = syntax.Escalation?.Reassign is { } clause
            ? CountReader.Read(clause.Count, 1, MostReassignments, context.Diagnostics)
            : 0;
        return DurationReader.ReadDeadline(syntax.Duration, context.Diagnostics) is { } length
            ? new BoundWithin(context.Diagnostics.At(syntax), length, notified, reassign)
            : null;
    }

    public ImmutableArray<BoundAllow> BindAllows(LineSyntax owner)
    {
        if (owner.Block is not { } block)
            return [];
        var allows = ImmutableArray.CreateBuilder<BoundAllow>();
        foreach (var line in block.Lines)
        {
            if (line is AllowLineSyntax allow)
                allows.Add(BindAllow(allow, owner));
        }

        context.Allows.AddRange(allows);
        return allows.ToImmutable();
    }

    public ImmutableArray<ActorSymbol> BindActors(SeparatedSyntaxList<NameSyntax> names) =>
        BindNames<ActorSymbol>(names, "a role or a team");

    public ImmutableArray<T> BindNames<T>(SeparatedSyntaxList<NameSyntax> names, string expected) where T : Symbol
    {
        var bound = ImmutableArray.CreateBuilder<T>();
        for (var index = 0; index < names.Count; index++)
        {
            if (context.Names.Bind<T>(names[index], expected) is { } symbol)
                bound.Add(symbol);
        }

        return bound.ToImmutable();
    }

    /// <summary>Null where a time does not exist, with a finding.</summary>
    public BoundHours? BindHours(HoursLineSyntax syntax)
    {
        var (from, to) = (
            DateReader.ReadTime(syntax.Opens),
            DateReader.ReadTime(syntax.Closes));
        var days = ImmutableArray.CreateBuilder<Weekday>();
        foreach (var range in syntax.Days)
            AddDays(range, days);
        var isEveryDay = days.Count == 0;
        var ordered = ImmutableArray.CreateBuilder<Weekday>();
        for (var day = Weekday.Monday; day <= Weekday.Sunday; day++)
        {
            if (isEveryDay || days.Contains(day))
                ordered.Add(day);
        }

        return from is null || to is null
            ? null
            : new BoundHours(
                context.Diagnostics.At(syntax.OwnSpan()), ordered.ToImmutable(), from.MinuteOfDay, to.MinuteOfDay);
    }

    public BoundPromise? BindPromise(PromisesLineSyntax syntax)
    {
        var location = context.Diagnostics.At(syntax.OwnSpan());
        switch (syntax.Promise)
        {
            case ValueBeforeAskPromiseSyntax promise:
                return new BoundValueBeforeAskPromise(
                    location, CountReader.Read(promise.Count, 1, ConditionBinder.MostCounted, context.Diagnostics));
            case HandOffWithinPromiseSyntax promise:
                return DurationReader.ReadDeadline(promise.Duration, context.Diagnostics) is { } handOff
                    ? new BoundHandOffWithinPromise(location, handOff)
                    : null;
            case FirstTouchWithinPromiseSyntax promise:
                return DurationReader.ReadDeadline(promise.Duration, context.Diagnostics) is { } touch
                    ? new BoundFirstTouchWithinPromise(location, touch)
                    : null;
            case TouchRatePromiseSyntax promise:
                var count = CountReader.Read(promise.Count, 1, ConditionBinder.MostCounted, context.Diagnostics);
                return DurationReader.ReadPeriod(promise.Period, context.Diagnostics) is { } period
                    ? new BoundPacePromise(
                        location, promise.BoundKeyword.Kind == SyntaxKind.LeastKeyword, count, period)
                    : null;
            default:
                throw new InvalidOperationException($"Unreachable: promise {syntax.Promise.Kind}.");
        }
    }

    /// <summary>Says that a declaration lacks a line without which it means nothing.</summary>
    public void ReportMissing(LineSyntax declaration, string line) => context.Diagnostics.Report(
        "PB2204", declaration.OwnSpan(), line, declaration.GetToken(0).Text);

    private void AddDays(DayRangeSyntax range, ImmutableArray<Weekday>.Builder days)
    {
        var day = DateReader.ReadDay(range.First);
        var last = range.Last.IsNone ? day : DateReader.ReadDay(range.Last);
        // Friday to monday runs over the end of the week.
        while (true)
        {
            if (!days.Contains(day))
                days.Add(day);
            if (day == last)
                return;
            day = day == Weekday.Sunday ? Weekday.Monday : day + 1;
        }
    }

    private BoundAllow BindAllow(AllowLineSyntax syntax, LineSyntax owner)
    {
        var rule = syntax.Rule.Text;
        if (!context.IsRule(rule))
        {
            var known = DiagnosticDescriptors.Names
                .Concat(context.Scope.Workspace.AdditionalRules.OrderBy(name => name, StringComparer.Ordinal));
            var closest = Suggestions.Closest(rule, known);
            var finding = Diagnostic.Create(
                "PB2009", context.Diagnostics.At(syntax.Rule), rule, Suggestions.DidYouMean(closest));
            context.Diagnostics.Report(closest is null
                ? finding
                : finding.WithFix(TextFix.Replace(syntax.Rule.Span, closest, isSafe: false)));
        }

        var until = syntax.Until is { } clause ? DateReader.ReadDate(clause.Date) : null;
        if (syntax.Reason.ValueText.Trim().Length == 0)
            context.Diagnostics.Report("PB2015", syntax.Reason, rule);
        return new BoundAllow(
            context.Diagnostics.At(syntax), context.Diagnostics.At(owner), rule, syntax.Reason.ValueText, until);
    }
}
