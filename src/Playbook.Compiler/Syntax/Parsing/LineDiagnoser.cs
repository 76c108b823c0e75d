using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Syntax.Parsing.Blocks;
using Playbook.Compiler.Syntax.Parsing.Lexing;

namespace Playbook.Compiler.Syntax.Parsing;

/// <summary>
/// Says what is wrong with a line that could not be read: what was expected, what stands there, how it is written.
/// </summary>
internal sealed class LineDiagnoser(TokenLine tokens, LexedLine line)
{
    private const int MostExpected = 6;

    /// <summary>
    /// Reports a first word that the block does not know; gives the role of the word that was meant.
    /// </summary>
    public SyntaxKind ReportHeadWord(BlockTable block)
    {
        var (start, end) = SpanOf(0);
        var word = tokens.TokenAt(0);
        if (RetiredWords.InsteadOf(word.Text) is { } instead)
        {
            line.Report("PB1206", start, end, word.Text, instead);
            return RetiredWords.RoleOf(word.Text, tokens.Start.Next.Kind);
        }

        if (block.FindGlued(word.Text) is { } glued)
        {
            line.ReportWithFix(
                "PB1106", start, end, $"write `{glued.Words}`", glued.Words, true,
                block.Name, Shown(word), Suggestions.DidYouMean(glued.Words), $"`{glued.Rule.Shape}`");
            return glued.Rule.Role;
        }

        var home = BlockTables.WithHead(word.Kind).FirstOrDefault();
        if (home is not null)
        {
            line.Report("PB1103", start, end, word.Text, home.Name, block.Name);
            return home.FindHead(word.Kind)?.Role ?? SyntaxKind.ErrorLine;
        }

        return ReportHeadWord(block, Suggestions.Closest(word.Text, block.HeadWords));
    }

    /// <summary>
    /// The declaration that a misspelt first word means, as the word under it shows; null for others.
    /// </summary>
    public string? MeantDeclaration(SyntaxKind wordUnder)
    {
        var meant = Suggestions.Closest(tokens.TokenAt(0).Text, BlockTables.File.HeadWords);
        var role = meant is null ? null : BlockTables.File.FindHead(SyntaxFacts.GetWordKind(meant));
        var under = role is null ? null : BlockTables.Under(role.Role);
        if (under is null)
            return null;
        return under.HasHead(wordUnder) || (under.IsListing && StartsNoCardField(wordUnder)) ? meant : null;
    }

    private static bool StartsNoCardField(SyntaxKind word) =>
        word == SyntaxKind.LeadKeyword || SyntaxFacts.IsReserved(word);

    /// <summary>Reports a first word that the block does not know, with the word that was meant, if any.</summary>
    public SyntaxKind ReportHeadWord(BlockTable block, string? meant)
    {
        var (start, end) = SpanOf(0);
        var word = tokens.TokenAt(0);
        var help = Suggestions.DidYouMean(meant);
        var known = string.Join(", ", block.HeadWords.Select(head => $"`{head}`"));
        if (meant is null)
        {
            line.Report("PB1106", start, end, block.Name, Shown(word), help, known);
            return SyntaxKind.ErrorLine;
        }

        line.ReportWithFix(
            "PB1106", start, end, $"write `{meant}`", meant, false, block.Name, Shown(word), help, known);
        return block.FindHead(SyntaxFacts.GetWordKind(meant))?.Role ?? SyntaxKind.ErrorLine;
    }

    /// <summary>Reports the farthest token that the rule could not use.</summary>
    public void ReportShape(LineRule rule, int farthest)
    {
        var (start, end) = SpanOf(farthest);
        var found = farthest < tokens.Count ? tokens.TokenAt(farthest) : null;
        var expected = string.Join(", ", tokens.Expected.Take(MostExpected));
        if (found is not null && SyntaxFacts.IsReserved(found.Kind)
            && tokens.Expected.Contains(KindSets.Name.Description))
        {
            line.Report("PB1204", start, end, found.Text, rule.Shape);
            return;
        }

        if (ReportForeignTest(farthest))
            return;
        var meant = found is { Kind: SyntaxKind.IdentifierToken } ? ClosestExpected(found.Text) : null;
        if (found is { Kind: SyntaxKind.IdentifierToken } && !IsEndOfOrdinal(farthest)
            && tokens.Expected.Contains(KindSets.Unit.Description))
        {
            if (meant is null)
                line.Report("PB1010", start, end, "days", found.Text);
            else
                line.ReportWithFix("PB1010", start, end, $"write `{meant}`", meant, false, meant, found.Text);
            return;
        }

        if (found is not null && meant is not null)
        {
            line.ReportWithFix(
                "PB1201", start, end, $"write `{meant}`", meant, false,
                expected, Shown(found), rule.Shape, Suggestions.DidYouMean(meant));
            return;
        }

        line.Report(
            "PB1201", start, end, expected, found is null ? "the end of the line" : Shown(found), rule.Shape, "");
    }

    // field in ("a", "b") ⇒ field is any of "a", "b"
    private bool ReportForeignTest(int farthest)
    {
        if (farthest == 0 || farthest >= tokens.Count || tokens.TokenAt(farthest - 1).Kind != SyntaxKind.InKeyword
            || tokens.Expected is not ["`the`"] || tokens.TokenAt(farthest).Kind == SyntaxKind.LastKeyword)
            return false;
        var (start, end) = SpanOf(farthest - 1);
        line.ReportWithFix("PB1012", start, end, "write `is any of`", "is any of", false, "is any of", "in");
        return true;
    }

    // 1st, 2nd: no unit is missing.
    private bool IsEndOfOrdinal(int index) => tokens.TokenAt(index).Text is "st" or "nd" or "rd" or "th"
        && index > 0 && tokens.TokenAt(index - 1).TrailingWidth == 0;

    /// <summary>The word that was meant: one that is nearly the same, or says the same.</summary>
    private string? ClosestExpected(string word)
    {
        var expected = tokens.Expected.SelectMany(WordsIn).ToArray();
        return Suggestions.Closest(word, expected) ?? WordRepair.SynonymsOf(word).FirstOrDefault(expected.Contains);
    }

    /// <summary>The words that an expectation stands for: all of a class, or those that it quotes.</summary>
    private static IEnumerable<string> WordsIn(string expected)
    {
        foreach (var kinds in KindSets.Closed)
        {
            if (expected == kinds.Description)
                return kinds.Members.Select(SyntaxFacts.GetText).OfType<string>();
        }

        return expected.Split('`').Where((_, index) => index % 2 == 1).SelectMany(quoted => quoted.Split(' '))
            .Where(word => SyntaxFacts.GetWordKind(word) != SyntaxKind.IdentifierToken);
    }

    private static string Shown(GreenToken token) =>
        token.Kind == SyntaxKind.StringToken ? $"the text {token.Text}" : $"`{token.Text}`";

    /// <summary>Where a token stands in the text; behind the last one the empty place where the line ends.</summary>
    private (int Start, int End) SpanOf(int index)
    {
        var position = line.Start;
        for (var before = 0; before < Math.Min(index, tokens.Count); before++)
            position += tokens.TokenAt(before).FullWidth;
        if (index < tokens.Count)
        {
            var token = tokens.TokenAt(index);
            var start = position + token.LeadingWidth;
            return (start, start + token.Text.Length);
        }

        var end = position - tokens.TokenAt(tokens.Count - 1).TrailingWidth;
        return (end, end);
    }
}
