using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Binding;

/// <summary>Gives a written value the meaning that the type beside it asks for.</summary>
internal sealed class ValueBinder(FileContext context)
{
    /// <summary>Null, with one finding, where the value does not fit the type or its range.</summary>
    public ConstantValue? Bind(ValueSyntax syntax, PlaybookType type)
    {
        var value = BindAnyRange(syntax, type);
        if (value is not null && type.From is { } from && type.To is { } to && !IsInside(value, from, to))
        {
            context.Diagnostics.Report("PB2105", syntax, from.ToString(), to.ToString(), syntax.ToString());
            return null;
        }

        return value;
    }

    /// <summary>As <see cref="Bind"/>, without the range: for comparisons, whose bounds may lie outside.</summary>
    public ConstantValue? BindAnyRange(ValueSyntax syntax, PlaybookType type)
    {
        if (type.IsError)
            return null;
        var value = syntax is NameSyntax name ? BindName(name, type) : BindLiteral(syntax, type);
        if (value is not null)
            context.Record(syntax.Span, type, value);
        return value;
    }

    private ConstantValue? BindName(NameSyntax syntax, PlaybookType type)
    {
        if (type.Kind == TypeKind.Reference && type.Target is { } target)
            return context.Names.BindTarget(syntax, target) is { } symbol ? new ReferenceValue(symbol) : null;
        if (type.Kind != TypeKind.Choice || syntax is not IdentifierNameSyntax simple)
        {
            ReportName(syntax, type);
            return null;
        }

        var name = simple.Identifier.ValueText;
        IReadOnlyCollection<string> known = type.Target switch
        {
            WorkspaceChoices.Reject => context.Scope.Workspace.RejectReasons,
            WorkspaceChoices.Answer => context.Scope.Workspace.Answers,
            _ => type.Choices,
        };
        if (known.Contains(name))
            return new ChoiceValue(name);
        context.Names.ReportUnknown(syntax.Span, name, TypeWords.Of(type), known, "PB2006");
        return null;
    }

    private ConstantValue? BindLiteral(ValueSyntax syntax, PlaybookType type)
    {
        var value = ConstantReader.Read(syntax, context.Diagnostics, out var isReported);
        if (value is null)
        {
            if (!isReported)
                ReportWrongType(syntax, type);
            return null;
        }

        switch (value)
        {
            case TextValue text when type.Kind == TypeKind.TextList:
                return new TextListValue([text.Text]);
            case TextValue text when type.Kind == TypeKind.Choice && type.Choices.Contains(text.Text):
                context.Diagnostics.ReportWithFix(
                    "PB2101", syntax.Span, text.Text, true, TypeWords.Of(type), syntax.ToString());
                return null;
            case DateValue date when type.Kind == TypeKind.Instant:
                return new InstantValue(date.DayNumber, 0);
            case NumberValue when type.Kind == TypeKind.Money:
                ReportNoCurrency(syntax, type);
                return null;
            case MoneyValue money when type.Kind == TypeKind.Money:
                return CheckCurrency(money, syntax, type);
            case DurationValue duration when type.Kind == TypeKind.Duration:
                return CheckClock(duration, syntax);
        }

        if (ConstantReader.KindOf(value) == type.Kind)
            return value;
        ReportWrongType(syntax, type);
        return null;
    }

    private MoneyValue? CheckCurrency(MoneyValue money, ValueSyntax syntax, PlaybookType type)
    {
        if ((type.Currency ?? context.Scope.Workspace.Currency) is not { } currency || currency == money.Currency)
            return money;
        context.Diagnostics.Report("PB2103", syntax, currency, money.Currency);
        return null;
    }

    private DurationValue? CheckClock(DurationValue value, ValueSyntax syntax)
    {
        if (value.Duration.IsClock)
            return value;
        context.Diagnostics.Report("PB2109", syntax, "`7 days` or `2 hours`", syntax.ToString());
        return null;
    }

    private void ReportNoCurrency(ValueSyntax syntax, PlaybookType type)
    {
        var currency = type.Currency ?? context.Scope.Workspace.Currency;
        if (currency is null)
            ReportWrongType(syntax, type);
        else
            context.Diagnostics.ReportWithFix(
                "PB2101", syntax.Span, $"{syntax} {currency}", false, TypeWords.Of(type), syntax.ToString());
    }

    // A word where a text belongs is nearly always a text without its quotes.
    private void ReportName(NameSyntax syntax, PlaybookType type)
    {
        var word = syntax.ToString();
        if (word is "null" or "nil" or "empty" or "blank" or "unknown" or "missing")
        {
            ReportUnknown(syntax, type, word);
            return;
        }

        if (type.Kind == TypeKind.YesNo && word is "true" or "false")
        {
            var answer = word == "true" ? "yes" : "no";
            context.Diagnostics.ReportWithFix("PB2101", syntax.Span, answer, true, TypeWords.Of(type), word);
            return;
        }

        if (word.IndexOf('.') >= 0)
        {
            context.Diagnostics.Report(
                "PB2101", syntax, $"{TypeWords.Of(type)} and no other field", word);
            return;
        }

        if (type.Kind is TypeKind.Text or TypeKind.TextList)
            context.Diagnostics.ReportWithFix(
                "PB2101", syntax.Span, $"\"{syntax}\"", false, TypeWords.Of(type), syntax.ToString());
        else
            ReportWrongType(syntax, type);
    }

    // is empty ⇒ is not known; is not empty ⇒ is known
    private void ReportUnknown(NameSyntax syntax, PlaybookType type, string word)
    {
        var expected = $"{TypeWords.Of(type)}, or `is known` and `is not known` to ask whether there is one";
        if (syntax.Parent is not IsTestSyntax test || test.Values.Count > 1)
            context.Diagnostics.Report("PB2101", syntax, expected, word);
        else if (test.NotKeyword.IsNone)
            context.Diagnostics.ReportWithFix("PB2101", syntax.Span, "not known", false, expected, word);
        else
            context.Diagnostics.ReportWithFix(
                "PB2101", TextSpan.FromBounds(test.NotKeyword.Span.Start, syntax.Span.End), "known", false,
                expected, $"not {word}");
    }

    private void ReportWrongType(ValueSyntax syntax, PlaybookType type)
    {
        if (!context.IsUnknown(type))
            context.Diagnostics.Report("PB2101", syntax, TypeWords.Of(type), syntax.ToString());
    }

    private static bool IsInside(ConstantValue value, ConstantValue from, ConstantValue to) =>
        value is TimeValue time && from is TimeValue start && to is TimeValue end
            ? IsInside(time.MinuteOfDay, start.MinuteOfDay, end.MinuteOfDay)
            : ConstantOrder.Compare(value, from) >= 0 && ConstantOrder.Compare(value, to) <= 0;

    private static bool IsInside(int minute, int start, int end) =>
        start < end ? minute >= start && minute < end : minute >= start || minute < end;
}
