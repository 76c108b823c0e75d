using System.Collections.Immutable;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Binding;

/// <summary>Binds what stands after a field: which test it is decides the field's type.</summary>
internal sealed class TestBinder(FileContext context)
{
    public BoundCondition Bind(FieldConditionSyntax syntax, ConditionScope scope)
    {
        var location = context.Diagnostics.At(syntax);
        var field = context.Fields.Bind(syntax.Field, scope);
        if (field.Type.IsError)
            return new BoundErrorCondition(location);
        return syntax.Test switch
        {
            IsTestSyntax test => BindIs(location, field, test),
            IsAnyOfTestSyntax test => Negate(
                location, test.QuantifierKeyword.Kind == SyntaxKind.NoneKeyword,
                BindValues(location, field, test.Values)),
            IsKnownTestSyntax test => Negate(location, !test.NotKeyword.IsNone, BindKnown(location, field, test)),
            ComparisonTestSyntax test => BindComparison(location, field, test),
            RangeTestSyntax test => BindRange(location, field, test),
            InTheNextTestSyntax test => BindDateWithin(location, field, isNext: true, test, test.Duration),
            TextTestSyntax test => BindText(location, field, test),
            _ => throw new InvalidOperationException($"Unreachable: test {syntax.Test.Kind}."),
        };
    }

    public BoundCondition BindDateWithin(
        SourceLocation location, BoundField field, bool isNext, SyntaxNode culprit, DurationSyntax duration)
    {
        if (field.Type.IsError)
            return new BoundErrorCondition(location);
        if (field.Type.Kind is not (TypeKind.Date or TypeKind.Instant))
            return WrongTest(location, field, culprit, isNext ? "in the next" : "in the last");
        return DurationReader.ReadClock(duration, context.Diagnostics) is { } length
            ? new BoundDateWithin(location, field, isNext, length)
            : new BoundErrorCondition(location);
    }

    private BoundCondition BindIs(SourceLocation location, BoundField field, IsTestSyntax test)
    {
        var isNot = !test.NotKeyword.IsNone;
        // The parser has said that `is not` takes one value.
        if (isNot && test.Values.Count > 1)
            return new BoundErrorCondition(location);
        var bound = BindValues(location, field, test.Values);
        if (isNot && bound is not BoundErrorCondition && MayBeUnknown(field))
            context.Diagnostics.Report("PB2112", location.Span, FieldText(field), test.Values[0].ToString());
        return Negate(location, isNot, bound);
    }

    private BoundCondition BindValues(
        SourceLocation location, BoundField field, SeparatedSyntaxList<ValueSyntax> values)
    {
        if (field is BoundScoreField score && values.Any(value => MeansBand(value, score.Score)))
            return BindBands(location, score.Score, values);
        var bound = ImmutableArray.CreateBuilder<ConstantValue>(values.Count);
        var type = ItemType(field.Type);
        var isBroken = false;
        for (var index = 0; index < values.Count; index++)
        {
            if (context.Values.Bind(values[index], type) is { } value)
                bound.Add(value);
            else
                isBroken = true;
        }

        return isBroken ? new BoundErrorCondition(location) : new BoundIsOneOf(location, field, bound.ToImmutable());
    }

    // A band in quotes is still meant as one.
    private static bool MeansBand(ValueSyntax value, ScoreSymbol score) =>
        value is IdentifierNameSyntax
        || (value is StringValueSyntax text && score.FindBand(text.Token.ValueText) is not null);

    private BoundCondition BindBands(
        SourceLocation location, ScoreSymbol score, SeparatedSyntaxList<ValueSyntax> values)
    {
        var bands = ImmutableArray.CreateBuilder<ScoreBandSymbol>(values.Count);
        var isBroken = false;
        for (var index = 0; index < values.Count; index++)
        {
            if (BindBand(values[index], score) is { } band)
                bands.Add(band);
            else
                isBroken = true;
        }

        return isBroken
            ? new BoundErrorCondition(location)
            : new BoundScoreInBand(location, score, bands.ToImmutable());
    }

    /// <summary>The band that a value names; null, with one finding, for anything else.</summary>
    public ScoreBandSymbol? BindBand(ValueSyntax syntax, ScoreSymbol score)
    {
        var expected = $"a band of `{score.Name}`";
        if (syntax is not IdentifierNameSyntax name)
        {
            context.Diagnostics.Report("PB2101", syntax, expected, syntax.ToString());
            return null;
        }

        if (score.FindBand(name.Identifier.ValueText) is { } band)
        {
            context.Record(name.Span, band);
            return band;
        }

        context.Names.ReportUnknown(
            name.Span, name.Identifier.ValueText, expected, score.Bands.Select(known => known.Name), "PB2006");
        return null;
    }

    private BoundCondition BindKnown(SourceLocation location, BoundField field, IsKnownTestSyntax test)
    {
        if (field is not BoundScoreField)
            return new BoundIsKnown(location, field);
        return WrongTest(location, field, test, "is known");
    }

    private BoundCondition BindComparison(SourceLocation location, BoundField field, ComparisonTestSyntax test)
    {
        var words = test.SecondKeyword.IsNone
            ? test.FirstKeyword.Text
            : test.FirstKeyword.Text + " " + test.SecondKeyword.Text;
        var (comparison, isAboutTime) = ComparisonOf(test);
        var isTime = field.Type.Kind is TypeKind.Date or TypeKind.Time or TypeKind.Instant;
        if (!field.Type.IsOrdered || isTime != isAboutTime)
            return WrongTest(location, field, test, words);
        return context.Values.BindAnyRange(test.Value, field.Type) is { } value
            ? new BoundComparison(location, field, comparison, value)
            : new BoundErrorCondition(location);
    }

    private static (ComparisonKind Kind, bool IsAboutTime) ComparisonOf(ComparisonTestSyntax test) =>
        test.FirstKeyword.Kind switch
        {
            SyntaxKind.AboveKeyword => (ComparisonKind.Above, false),
            SyntaxKind.AfterKeyword => (ComparisonKind.Above, true),
            SyntaxKind.BelowKeyword => (ComparisonKind.Below, false),
            SyntaxKind.BeforeKeyword => (ComparisonKind.Below, true),
            SyntaxKind.AtKeyword when test.SecondKeyword.Kind == SyntaxKind.LeastKeyword =>
                (ComparisonKind.AtLeast, false),
            SyntaxKind.AtKeyword => (ComparisonKind.AtMost, false),
            _ => throw new InvalidOperationException($"Unreachable: comparison {test.FirstKeyword.Kind}."),
        };

    private BoundCondition BindRange(SourceLocation location, BoundField field, RangeTestSyntax test)
    {
        if (!field.Type.IsOrdered)
            return WrongTest(location, field, test, "from … to …");
        var from = context.Values.BindAnyRange(test.Lowest, field.Type);
        var to = context.Values.BindAnyRange(test.Highest, field.Type);
        if (from is null || to is null)
            return new BoundErrorCondition(location);
        // Times of day go on past midnight; between a time and itself there is none.
        var order = ConstantOrder.Compare(from, to);
        if (field.Type.Kind == TypeKind.Time ? order == 0 : order > 0)
        {
            context.Diagnostics.Report("PB2110", test, from.ToString(), to.ToString());
            return new BoundErrorCondition(location);
        }

        return new BoundBetween(location, field, from, to);
    }

    private BoundCondition BindText(SourceLocation location, BoundField field, TextTestSyntax test)
    {
        var kind = test.FirstKeyword.Kind switch
        {
            SyntaxKind.ContainsKeyword => TextTestKind.Contains,
            SyntaxKind.StartsKeyword => TextTestKind.StartsWith,
            SyntaxKind.EndsKeyword => TextTestKind.EndsWith,
            _ => throw new InvalidOperationException($"Unreachable: text test {test.FirstKeyword.Kind}."),
        };
        if (field.Type.Kind is TypeKind.Text or TypeKind.TextList)
            return new BoundTextTest(location, field, kind, test.Text.ValueText);
        return WrongTest(location, field, test, test.FirstKeyword.Text);
    }

    private BoundErrorCondition WrongTest(SourceLocation location, BoundField field, SyntaxNode culprit, string words)
    {
        if (context.IsUnknown(field.Type))
            return new BoundErrorCondition(location);
        context.Diagnostics.Report(
            "PB2102", culprit, TestWords.Of(field), words, FieldText(field), TestWords.TypeName(field));
        return new BoundErrorCondition(location);
    }

    private static BoundCondition Negate(SourceLocation location, bool isNot, BoundCondition condition) =>
        isNot && condition is not BoundErrorCondition ? new BoundNot(location, condition) : condition;

    // A list is asked about its items.
    private static PlaybookType ItemType(PlaybookType type) =>
        type.Kind == TypeKind.TextList ? PlaybookType.Text : type;

    private static bool MayBeUnknown(BoundField field) =>
        field is BoundLeadField or BoundEnrolmentField or BoundMatchedEventField && !field.Type.IsRequired;

    private static string FieldText(BoundField field) => field switch
    {
        BoundLeadField lead => "lead." + lead.Field.Name,
        BoundEnrolmentField enrolment => enrolment.Binding.Name + "." + enrolment.Field.Name,
        BoundMatchedEventField matched => matched.Field.Name,
        BoundScoreField score => score.Score.Name,
        _ => throw new InvalidOperationException($"Unreachable: field {field.GetType().Name}."),
    };
}
