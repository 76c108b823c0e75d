using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;
using Playbook.Compiler.Syntax.Parsing;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Binding;

/// <summary>Binds cards of every kind against what their kind declares.</summary>
internal sealed class CardBinder(FileContext context)
{
    public BoundCardKind BindKind(CardKindSymbol symbol, KindDeclarationSyntax syntax, SourceLocation location)
    {
        foreach (var line in syntax.Lines())
        {
            if (line is not KindFieldLineSyntax field)
                continue;
            context.CheckTypeName(field.First.Type);
            if (field.Second is { } second)
                context.CheckTypeName(second.Type);
        }

        return new BoundCardKind(location, symbol);
    }

    public BoundCard BindCard(CardSymbol symbol, CardDeclarationSyntax syntax, SourceLocation location)
    {
        if (context.Scope.FindCardKind(symbol.KindName) is not { } kind)
        {
            ReportUnknownKind(syntax.Keyword);
            return new BoundCard(location, symbol, null);
        }

        context.Record(syntax.Keyword.Span, kind);
        var entries = ImmutableArray.CreateBuilder<BoundCardEntry>();
        var seen = new Dictionary<string, LineSyntax>(StringComparer.Ordinal);
        var meant = new List<string>();
        foreach (var line in syntax.Lines())
        {
            if (line is CardFieldLineSyntax field)
                BindLine(field, kind, entries, seen, meant);
        }

        // A required field that is only misspelt is not missing besides.
        if (!syntax.ContainsDiagnostics && !IsBroken(kind))
            RequireFields(syntax, kind, [.. seen.Keys, .. meant]);
        return new BoundCard(location, symbol, kind) { Entries = entries.ToImmutable() };
    }

    private void ReportUnknownKind(SyntaxToken word)
    {
        if (RetiredWords.InsteadOf(word.ValueText) is { } instead)
        {
            context.Diagnostics.Report("PB1206", word, word.ValueText, instead);
            return;
        }

        var known = context.Scope.Workspace.CardKindNames.Concat(KernelWords.Declarations);
        context.Names.ReportUnknown(word.Span, word.ValueText, "a kind of declaration", known, "PB2504");
    }

    private void BindLine(
        CardFieldLineSyntax syntax, CardKindSymbol kind, ImmutableArray<BoundCardEntry>.Builder entries,
        Dictionary<string, LineSyntax> seen, List<string> meant)
    {
        if (syntax.Items.Count == 0)
            return;
        var first = syntax.Items[0].Parts;
        if (FindField(first, kind) is not { } field)
        {
            if (!IsBroken(kind) && ReportUnknownField(syntax, first, kind) is { } name)
                meant.Add(name);
            return;
        }

        context.Record(TextSpan.FromBounds(first[0].Span.Start, first[WordCount(field.Name) - 1].Span.End), field);
        var isAgain = seen.TryGetValue(field.Name, out var earlier);
        if (!field.IsMany && (isAgain || syntax.Items.Count > 1))
            ReportTwice(syntax, earlier, field);
        seen[field.Name] = syntax;
        if (!context.IsUnknown(field.Type) && !context.IsUnknown(field.SecondType))
            BindEntries(syntax, field, entries);
    }

    private void ReportTwice(CardFieldLineSyntax syntax, LineSyntax? earlier, CardFieldSymbol field)
    {
        var finding = Diagnostic.Create("PB2503", context.Diagnostics.At(syntax.OwnSpan()), field.Name);
        context.Diagnostics.Report(earlier is null
            ? finding
            : finding.WithLabel(context.Diagnostics.At(earlier.OwnSpan()), "said here first"));
    }

    // A line is WORDS VALUES [WORDS VALUES]: each first value goes with each second one.
    private void BindEntries(
        CardFieldLineSyntax syntax, CardFieldSymbol field, ImmutableArray<BoundCardEntry>.Builder entries)
    {
        var (firsts, seconds) = (new List<ValueSyntax>(), new List<ValueSyntax>());
        if (!TrySplit(syntax, field, firsts, seconds))
        {
            context.Diagnostics.Report("PB2505", syntax.OwnSpan(), field.Name, Shape(field));
            return;
        }

        var others = seconds.ConvertAll(value => field.SecondType is { } type ? BindValue(value, type) : null);
        foreach (var first in firsts)
        {
            if (BindValue(first, field.Type) is not { } value)
                continue;
            var location = context.Diagnostics.At(first);
            if (seconds.Count == 0)
                entries.Add(new BoundCardEntry(location, field, value, null));
            foreach (var other in others)
            {
                if (other is not null)
                    entries.Add(new BoundCardEntry(location, field, value, other));
            }
        }
    }

    private static bool TrySplit(
        CardFieldLineSyntax syntax, CardFieldSymbol field, List<ValueSyntax> firsts, List<ValueSyntax> seconds)
    {
        var isSecond = false;
        for (var index = 0; index < syntax.Items.Count; index++)
        {
            var parts = syntax.Items[index].Parts;
            var at = index == 0 ? WordCount(field.Name) : 0;
            if (at >= parts.Count)
                return false;
            (isSecond ? seconds : firsts).Add(parts[at++]);
            if (at == parts.Count)
                continue;
            if (isSecond || field.SecondWords is not { } words || !StartsWith(parts, at, words))
                return false;
            isSecond = true;
            at += WordCount(words);
            if (at != parts.Count - 1)
                return false;
            seconds.Add(parts[at]);
        }

        return isSecond == field.SecondWords is not null;
    }

    // A card's length of time is told to people, who know their working hours.
    private ConstantValue? BindValue(ValueSyntax syntax, PlaybookType type)
    {
        if (type.Kind != TypeKind.Duration || syntax is not DurationSyntax duration)
            return context.Values.Bind(syntax, type);
        return DurationReader.ReadDeadline(duration, context.Diagnostics) is { } length
            ? new DurationValue(length)
            : null;
    }

    // What is wrong in the kind is said there, not again at each of its cards.
    private bool IsBroken(CardKindSymbol kind) =>
        context.Scope.IsBroken("kind " + kind.Name)
        || kind.Fields.Any(field => context.IsUnknown(field.Type) || context.IsUnknown(field.SecondType));

    private void RequireFields(CardDeclarationSyntax syntax, CardKindSymbol kind, HashSet<string> seen)
    {
        var missing = kind.Fields.Where(field => field.IsRequired && !seen.Contains(field.Name))
            .Select(field => $"`{field.Name}`").ToList();
        if (missing.Count > 0)
            context.Diagnostics.Report("PB2502", syntax.OwnSpan(), kind.Name, string.Join(", ", missing));
    }

    /// <summary>Gives the name that was probably meant.</summary>
    private string? ReportUnknownField(
        CardFieldLineSyntax syntax, SyntaxList<ValueSyntax> parts, CardKindSymbol kind)
    {
        var words = new List<string>();
        foreach (var part in parts)
        {
            if (part is not IdentifierNameSyntax word)
                break;
            words.Add(word.Identifier.ValueText);
        }

        var written = string.Join(" ", words);
        var names = kind.Fields.Select(field => field.Name).ToList();
        var closest = Suggestions.Closest(written, names)
            ?? (words.Count > 0 ? Suggestions.Closest(words[0], names) : null);
        var span = words.Count == 0
            ? syntax.OwnSpan()
            : TextSpan.FromBounds(parts[0].Span.Start, parts[words.Count - 1].Span.End);
        context.Diagnostics.Report(
            "PB2501", span, kind.Name, written, string.Join(", ", names.Select(name => $"`{name}`")),
            Suggestions.DidYouMean(closest));
        return closest;
    }

    // The longest run of words wins: `can` and `cannot` differ, `instead of` is one field.
    private static CardFieldSymbol? FindField(SyntaxList<ValueSyntax> parts, CardKindSymbol kind)
    {
        CardFieldSymbol? best = null;
        foreach (var field in kind.Fields)
        {
            if (StartsWith(parts, 0, field.Name) && (best is null || WordCount(field.Name) > WordCount(best.Name)))
                best = field;
        }

        return best;
    }

    private static bool StartsWith(SyntaxList<ValueSyntax> parts, int start, string words)
    {
        var expected = words.Split(' ');
        if (start + expected.Length > parts.Count)
            return false;
        for (var index = 0; index < expected.Length; index++)
        {
            if (parts[start + index] is not IdentifierNameSyntax word || word.Identifier.ValueText != expected[index])
                return false;
        }

        return true;
    }

    private static int WordCount(string? words) => words is null ? 0 : words.Count(sign => sign == ' ') + 1;

    private static string Shape(CardFieldSymbol field) =>
        $"{field.Name} {field.Type}" + (field.SecondWords is { } second ? $" {second} {field.SecondType}" : "");
}
