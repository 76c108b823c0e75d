using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Symbols.Declaring;

/// <summary>
/// Reads the values that mean the same everywhere; names get their meaning from the type they stand beside.
/// </summary>
internal static class ConstantReader
{
    /// <summary>Null for a name, and for a value that does not exist: then a finding was made.</summary>
    public static ConstantValue? Read(ValueSyntax syntax, FileDiagnostics diagnostics, out bool isReported)
    {
        ConstantValue? value;
        switch (syntax)
        {
            case StringValueSyntax text:
                value = new TextValue(text.Token.ValueText);
                break;
            case NumberValueSyntax number:
                value = new NumberValue(Scaled(number.Token));
                break;
            case PercentValueSyntax percent:
                value = new PercentValue(Scaled(percent.Token));
                break;
            case MoneyValueSyntax money:
                value = new MoneyValue(Scaled(money.Amount), money.Currency.ValueText);
                break;
            case YesNoValueSyntax yesNo:
                value = new YesNoValue(yesNo.Token.Kind == SyntaxKind.YesKeyword);
                break;
            case DateValueSyntax date:
                value = DateReader.ReadDate(date.Token);
                break;
            case TimeValueSyntax time:
                value = DateReader.ReadTime(time.Token);
                break;
            case DateTimeValueSyntax instant:
                value = ReadInstant(instant, diagnostics);
                break;
            case DurationSyntax duration:
                value = DurationReader.ReadAny(duration, diagnostics) is { } length ? new DurationValue(length) : null;
                break;
            default:
                isReported = false;
                return null;
        }

        isReported = value is null;
        return value;
    }

    /// <summary>The kind of type that has this value; a text fits lists too, and a name whatever it names.</summary>
    public static TypeKind KindOf(ConstantValue value) => value switch
    {
        TextValue => TypeKind.Text,
        NumberValue => TypeKind.Number,
        MoneyValue => TypeKind.Money,
        PercentValue => TypeKind.Percent,
        YesNoValue => TypeKind.YesNo,
        DateValue => TypeKind.Date,
        TimeValue => TypeKind.Time,
        InstantValue => TypeKind.Instant,
        DurationValue => TypeKind.Duration,
        TextListValue => TypeKind.TextList,
        ChoiceValue => TypeKind.Choice,
        ReferenceValue => TypeKind.Reference,
        _ => throw new InvalidOperationException($"Unreachable: value {value.GetType().Name}."),
    };

    // A number beyond the language's limit was reported by the lexer; it must only not overflow here.
    private static long Scaled(SyntaxToken token) =>
        (long)(Math.Min(token.Number, 1_000_000_000_000m) * ConstantValue.Scale);

    private static InstantValue? ReadInstant(DateTimeValueSyntax syntax, FileDiagnostics diagnostics)
    {
        var date = DateReader.ReadDate(syntax.Date);
        var time = DateReader.ReadTime(syntax.Time);
        return date is null || time is null ? null : new InstantValue(date.DayNumber, time.MinuteOfDay);
    }
}
