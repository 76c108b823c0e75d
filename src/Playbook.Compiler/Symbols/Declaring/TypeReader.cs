using System.Collections.Immutable;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Symbols.Declaring;

/// <summary>Reads the type of a field with its range and its attributes.</summary>
internal static class TypeReader
{
    public static PlaybookType Read(
        TypeSyntax syntax, TypeRangeSyntax? range, SyntaxList<FieldAttributeSyntax> attributes,
        FileDiagnostics diagnostics)
    {
        var type = ReadKind(syntax, diagnostics);
        var (from, to) = ReadRange(range, type, diagnostics);
        return new PlaybookType(type.Kind)
        {
            Choices = type.Choices,
            Target = type.Target,
            Currency = (from as MoneyValue)?.Currency,
            From = from,
            To = to,
            IsRequired = Has(attributes, SyntaxKind.RequiredKeyword),
            IsPersonal = Has(attributes, SyntaxKind.PersonalKeyword),
        };
    }

    /// <summary>The type without range and attributes, as fields of cards have it.</summary>
    public static PlaybookType ReadKind(TypeSyntax syntax, FileDiagnostics diagnostics) => syntax switch
    {
        PredefinedTypeSyntax predefined => new PlaybookType(PredefinedKind(predefined.Keyword.Kind)),
        YesNoTypeSyntax => PlaybookType.YesNo,
        ListTypeSyntax => new PlaybookType(TypeKind.TextList),
        OneOfTypeSyntax oneOf => new PlaybookType(TypeKind.Choice) { Choices = ReadOptions(oneOf, diagnostics) },
        NamedTypeSyntax named => ReadNamed(named),
        _ => throw new InvalidOperationException($"Unreachable: type {syntax.Kind}."),
    };

    public static bool Has(SyntaxList<FieldAttributeSyntax> attributes, SyntaxKind word)
    {
        for (var index = 0; index < attributes.Count; index++)
        {
            if (attributes[index].Word.Kind == word)
                return true;
        }

        return false;
    }

    private static PlaybookType ReadNamed(NamedTypeSyntax syntax)
    {
        var name = syntax.Name.ToString();
        var kind = WorkspaceChoices.IsName(name) ? TypeKind.Choice : TypeKind.Reference;
        return new PlaybookType(kind) { Target = name };
    }

    private static ImmutableArray<string> ReadOptions(OneOfTypeSyntax syntax, FileDiagnostics diagnostics)
    {
        var options = ImmutableArray.CreateBuilder<string>();
        foreach (var option in syntax.Options)
        {
            var name = option.Identifier.ValueText;
            if (options.Contains(name))
                diagnostics.Report("PB2202", option, name);
            else
                options.Add(name);
        }

        return options.ToImmutable();
    }

    private static (ConstantValue? From, ConstantValue? To) ReadRange(
        TypeRangeSyntax? range, PlaybookType type, FileDiagnostics diagnostics)
    {
        // A name may be no type at all; whether it is one is said where kinds of cards are known.
        if (range is null || type.Target is not null)
            return (null, null);
        var (from, to) = (ReadEnd(range.Lowest, type, diagnostics), ReadEnd(range.Highest, type, diagnostics));
        if (from is null || to is null)
            return (null, null);
        if (from is MoneyValue low && to is MoneyValue high && low.Currency != high.Currency)
        {
            diagnostics.Report("PB2103", range.Highest, low.Currency, high.Currency);
            return (null, null);
        }

        // Times of day may cross midnight, so their ends may stand either way round.
        if (type.Kind != TypeKind.Time && ConstantOrder.Compare(from, to) > 0)
        {
            diagnostics.Report("PB2110", range, from.ToString(), to.ToString());
            return (null, null);
        }

        return (from, to);
    }

    private static ConstantValue? ReadEnd(ValueSyntax syntax, PlaybookType type, FileDiagnostics diagnostics)
    {
        var value = ConstantReader.Read(syntax, diagnostics, out var isReported);
        if (value is not null && ConstantReader.KindOf(value) == type.Kind && type.IsOrdered)
            return value;
        if (!isReported)
            diagnostics.Report("PB2101", syntax, TypeWords.Of(type), syntax.ToString());
        return null;
    }

    private static TypeKind PredefinedKind(SyntaxKind keyword) => keyword switch
    {
        SyntaxKind.TextKeyword => TypeKind.Text,
        SyntaxKind.NumberKeyword => TypeKind.Number,
        SyntaxKind.MoneyKeyword => TypeKind.Money,
        SyntaxKind.PercentKeyword => TypeKind.Percent,
        SyntaxKind.DateKeyword => TypeKind.Date,
        SyntaxKind.TimeKeyword => TypeKind.Time,
        SyntaxKind.InstantKeyword => TypeKind.Instant,
        SyntaxKind.DurationKeyword => TypeKind.Duration,
        _ => throw new InvalidOperationException($"Unreachable: type word {keyword}."),
    };
}
