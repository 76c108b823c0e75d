using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Binding;

/// <summary>Finds the field that a name means: of the lead, of an event, or a score.</summary>
internal sealed class FieldBinder(FileContext context)
{
    /// <summary>A <see cref="BoundErrorField"/>, with one finding, where there is no such field.</summary>
    public BoundField Bind(NameSyntax syntax, ConditionScope scope) => syntax switch
    {
        IdentifierNameSyntax simple => BindSimple(simple, scope),
        QualifiedNameSyntax { Left: IdentifierNameSyntax left } qualified => BindPart(left, qualified, scope),
        _ => Unreadable(syntax.Span, syntax.ToString()),
    };

    /// <summary>As <see cref="Bind"/> beside a counted event, whose fields stand bare or after its name.</summary>
    public BoundField BindOf(NameSyntax syntax, OccurrenceSymbol subject)
    {
        var isNamed = syntax is QualifiedNameSyntax { Left: IdentifierNameSyntax left }
            && left.Identifier.ValueText == subject.Name;
        if (!isNamed || subject is not EventSymbol @event || syntax is not QualifiedNameSyntax qualified)
            return Bind(syntax, ConditionScope.Lead.Where(subject));
        context.Record(qualified.Left.Span, @event);
        return BindEventField(qualified.Right.Identifier, @event) is { } field
            ? new BoundMatchedEventField(context.Diagnostics.At(syntax), field)
            : new BoundErrorField(context.Diagnostics.At(syntax));
    }

    /// <summary>A field of the lead; null, with one finding, for anything else.</summary>
    public LeadFieldSymbol? BindLead(NameSyntax syntax)
    {
        if (syntax is QualifiedNameSyntax { Left: IdentifierNameSyntax left } qualified && IsLead(left))
            return BindLeadField(qualified.Right, qualified.Span);
        var name = syntax.ToString();
        if (context.Scope.Workspace.FindLeadField(name) is null)
            context.Diagnostics.Report("PB2011", syntax, "a field of the lead, as `lead.stage`", name);
        else
            context.Diagnostics.ReportWithFix(
                "PB2011", syntax.Span, "lead." + name, true, "a field of the lead, as `lead.stage`", name);
        return null;
    }

    /// <summary>
    /// True for a name that reads as a field that holds a date or an instant, so that a span asks about it.
    /// </summary>
    public bool IsField(NameSyntax syntax, ConditionScope scope) => syntax switch
    {
        QualifiedNameSyntax { Left: IdentifierNameSyntax left } =>
            IsLead(left) || scope.Find(left.Identifier.ValueText) is not null,
        IdentifierNameSyntax simple => scope.Matched?.FindField(simple.Identifier.ValueText) is not null,
        _ => false,
    };

    public LeadFieldSymbol? BindLeadField(IdentifierNameSyntax syntax, TextSpan whole)
    {
        var name = syntax.Identifier.ValueText;
        if (context.Scope.Workspace.FindLeadField(name) is { } field)
        {
            context.Record(whole, field, field.Type);
            return field;
        }

        context.Names.ReportUnknown(
            syntax.Span, name, "a field of the lead", context.Scope.Workspace.LeadFieldNames, "PB2004");
        return null;
    }

    /// <summary>A field of an event; null, with one finding, where it has none of this name.</summary>
    public EventFieldSymbol? BindEventField(SyntaxToken name, EventSymbol @event)
    {
        if (@event.FindField(name.ValueText) is { } field)
        {
            context.Record(name.Span, field, field.Type);
            return field;
        }

        if (context.Scope.IsBrokenPart(name.ValueText))
            return null;
        var closest = Suggestions.Closest(name.ValueText, @event.Fields.Select(known => known.Name));
        var finding = Diagnostic.Create(
            "PB2005", context.Diagnostics.At(name), @event.Name, name.ValueText, Suggestions.DidYouMean(closest));
        context.Diagnostics.Report(
            closest is null ? finding : finding.WithFix(TextFix.Replace(name.Span, closest, isSafe: false)));
        return null;
    }

    private BoundField BindPart(IdentifierNameSyntax left, QualifiedNameSyntax syntax, ConditionScope scope)
    {
        var location = context.Diagnostics.At(syntax);
        if (IsLead(left))
        {
            if (scope.Play is { IsTeamPlay: true })
            {
                context.Diagnostics.Report("PB2314", syntax, syntax.ToString());
                return new BoundErrorField(location);
            }

            return BindLeadField(syntax.Right, syntax.Span) is { } field
                ? new BoundLeadField(location, field)
                : new BoundErrorField(location);
        }

        if (scope.Find(left.Identifier.ValueText) is { } binding)
        {
            context.Record(left.Span, binding);
            if (BindEventField(syntax.Right.Identifier, binding.Event) is not { } field)
                return new BoundErrorField(location);
            return binding == scope.AtHand
                ? new BoundMatchedEventField(location, field)
                : new BoundEnrolmentField(location, binding, field);
        }

        if (scope.Matched is { } matched && matched.Name == left.Identifier.ValueText)
        {
            context.Record(left.Span, matched);
            return BindEventField(syntax.Right.Identifier, matched) is { } field
                ? new BoundMatchedEventField(location, field)
                : new BoundErrorField(location);
        }

        if (context.Scope.FindPlaybook(left.Identifier.ValueText) is null)
            return Unreadable(syntax.Span, syntax.ToString());
        return context.Names.Bind<ScoreSymbol>(syntax, "a score") is { } score
            ? new BoundScoreField(location, score)
            : new BoundErrorField(location);
    }

    private BoundField BindSimple(IdentifierNameSyntax syntax, ConditionScope scope)
    {
        var (name, location) = (syntax.Identifier.ValueText, context.Diagnostics.At(syntax));
        if (scope.Matched?.FindField(name) is { } field)
        {
            context.Record(syntax.Span, field, field.Type);
            return new BoundMatchedEventField(location, field);
        }

        switch (context.Scope.Find(name))
        {
            case ScoreSymbol score:
                context.Record(syntax.Span, score, PlaybookType.Number);
                return new BoundScoreField(location, score);
            case null when context.Scope.IsBroken(name):
                return new BoundErrorField(location);
        }

        if (scope.Matched is { } matched)
        {
            BindEventField(syntax.Identifier, matched);
            return new BoundErrorField(location);
        }

        return UnknownSimple(syntax, name);
    }

    private BoundField UnknownSimple(IdentifierNameSyntax syntax, string name)
    {
        if (context.Scope.Workspace.FindLeadField(name) is not null)
        {
            context.Diagnostics.ReportWithFix(
                "PB2011", syntax.Span, "lead." + name, true, "a field or a score", name);
            return new BoundErrorField(context.Diagnostics.At(syntax));
        }

        var scores = context.Scope.VisibleSymbols().OfType<ScoreSymbol>().Select(score => score.Name);
        if (Suggestions.Closest(name, scores) is not null)
            context.Names.ReportUnknown(syntax.Span, name, "a score", scores);
        else
            return Unreadable(syntax.Span, name);
        return new BoundErrorField(context.Diagnostics.At(syntax));
    }

    private BoundErrorField Unreadable(TextSpan span, string name)
    {
        if (!context.Scope.IsBrokenPart(name.Split('.')[0]))
            context.Diagnostics.Report("PB2011", span, "a field or a score", name);
        return new BoundErrorField(context.Diagnostics.At(span));
    }

    private static bool IsLead(IdentifierNameSyntax name) => name.Identifier.ValueText == "lead";
}
