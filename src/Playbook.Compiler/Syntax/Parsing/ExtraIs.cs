using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Syntax.Parsing.Blocks;
using Playbook.Compiler.Syntax.Parsing.Grammar;
using Playbook.Compiler.Syntax.Parsing.Lexing;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Syntax.Parsing;

/// <summary>
/// Finds an <c>is</c> before a test that does without it, as people say it: <c>is above 20</c>, <c>is at least 20</c>,
/// <c>is between 20 and 50</c>, <c>is in the next 7 days</c>.
/// </summary>
internal sealed class ExtraIs(TokenLine tokens, LexedLine line)
{
    /// <summary>So far behind <c>is</c> a line stops being readable, at most: <c>is starts with "a"</c>.</summary>
    private const int Reach = 3;

    /// <summary>Reports it where the line can be read without; false where that is not it.</summary>
    public bool ReportIn(LineRule rule, int farthest)
    {
        for (var index = Math.Min(farthest, tokens.Count - 2); index >= Math.Max(1, farthest - Reach); index--)
        {
            if (tokens.TokenAt(index).Kind == SyntaxKind.IsKeyword && Report(rule, index))
                return true;
        }

        return false;
    }

    private bool Report(LineRule rule, int index)
    {
        var word = tokens.TokenAt(index + 1);
        var names = word.Kind == SyntaxKind.IdentifierToken ? WordRepair.SynonymsOf(word.Text) : [];
        SyntaxKind[] kinds = word.Kind == SyntaxKind.IdentifierToken
            ? [.. names.Select(SyntaxFacts.GetWordKind)]
            : [word.Kind];
        foreach (var kind in kinds.Where(kind => IsTest(kind)))
        {
            if (!LineRepair.IsReadable(rule, Without(index, kind)))
                continue;
            Report(index, kind);
            return true;
        }

        return ReportList(rule, index);
    }

    // is in "DE", "AT" and is one of "DE", "AT" ⇒ is any of "DE", "AT"
    private bool ReportList(LineRule rule, int index)
    {
        var isOneOf = tokens.TokenAt(index + 1).Kind == SyntaxKind.OneKeyword
            && index + 2 < tokens.Count && tokens.TokenAt(index + 2).Kind == SyntaxKind.OfKeyword;
        var last = isOneOf ? index + 2 : index + 1;
        if (!isOneOf && tokens.TokenAt(last).Kind != SyntaxKind.InKeyword)
            return false;
        var changed = tokens.ToTokens().Take(index + 1)
            .Append(new GreenToken(SyntaxKind.AnyKeyword, "any", [], []))
            .Append(new GreenToken(SyntaxKind.OfKeyword, "of", [], []))
            .Concat(tokens.ToTokens().Skip(last + 1));
        if (!LineRepair.IsReadable(rule, changed))
            return false;
        var span = TextSpan.FromBounds(SpanOf(index).Start, SpanOf(last).End);
        var found = isOneOf ? "is one of" : "is in";
        line.Add(new LineDiagnostic("PB1201", span, "`is any of`", $"`{found}`", "lead.FIELD is any of VALUES", "")
        {
            Fixes = [new TextFix("write `is any of`", true, [new TextChange(span, "is any of")])],
        });
        return true;
    }

    private static bool IsTest(SyntaxKind kind) =>
        kind is not SyntaxKind.IsKeyword
        && (kind is SyntaxKind.InKeyword || TestGrammar.FirstWords.Contains(kind));

    private IEnumerable<GreenToken> Without(int index, SyntaxKind kind)
    {
        var isAndNext = IsBetween(index);
        for (var place = 0; place < tokens.Count; place++)
        {
            if (place == index)
                continue;
            var token = tokens.TokenAt(place);
            if (place == index + 1)
                token = new GreenToken(kind, token.Text, [], []);
            else if (isAndNext && place > index && token.Kind == SyntaxKind.AndKeyword)
                (token, isAndNext) = (new GreenToken(SyntaxKind.ToKeyword, token.Text, [], []), false);
            yield return token;
        }
    }

    private bool IsBetween(int index) => tokens.TokenAt(index + 1).Text == "between";

    private void Report(int index, SyntaxKind kind)
    {
        var start = SpanOf(index).Start;
        var span = TextSpan.FromBounds(start, SpanOf(index + 1).End);
        // What the lexer says of the word behind `is`, such as `more than`, is a part of the same mistake.
        line.RemoveWithin(TextSpan.FromBounds(start, SpanOf(index + 2).Start), ["PB1012"]);
        var words = SyntaxFacts.GetText(kind) ?? "";
        var changes = new List<TextChange> { new(span, words) };
        if (IsBetween(index) && AndBehind(index) is { } and)
            changes.Add(new TextChange(SpanOf(and), "to"));
        var found = string.Concat(tokens.TokenAt(index).ToFullString(), tokens.TokenAt(index + 1).Text).TrimStart();
        var arguments = new[] { $"`{words}` without `is`", $"`{found}`", ShapeOf(kind), "" };
        line.Add(new LineDiagnostic("PB1201", span, [.. arguments])
        {
            Fixes = [new TextFix($"write `{(changes.Count == 1 ? words : words + " … to")}`", true, [.. changes])],
        });
    }

    private int? AndBehind(int index)
    {
        for (var place = index; place < tokens.Count; place++)
        {
            if (tokens.TokenAt(place).Kind == SyntaxKind.AndKeyword)
                return place;
        }

        return null;
    }

    private static string ShapeOf(SyntaxKind kind) => kind switch
    {
        SyntaxKind.AtKeyword => "lead.FIELD at least VALUE",
        SyntaxKind.FromKeyword => "lead.FIELD from VALUE to VALUE",
        SyntaxKind.InKeyword => "lead.FIELD in the next 7 days",
        SyntaxKind.StartsKeyword or SyntaxKind.EndsKeyword => $"lead.FIELD {SyntaxFacts.GetText(kind)} with \"text\"",
        SyntaxKind.ContainsKeyword => "lead.FIELD contains \"text\"",
        _ => $"lead.FIELD {SyntaxFacts.GetText(kind)} VALUE",
    };

    private TextSpan SpanOf(int index)
    {
        var position = 0;
        for (var before = 0; before < Math.Min(index, tokens.Count); before++)
            position += tokens.TokenAt(before).FullWidth;
        if (index >= tokens.Count)
            return new TextSpan(position, 0);
        var token = tokens.TokenAt(index);
        return new TextSpan(position + token.LeadingWidth, token.Text.Length);
    }
}
