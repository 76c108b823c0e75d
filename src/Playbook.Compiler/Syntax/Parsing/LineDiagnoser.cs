using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Syntax.Parsing.Blocks;
using Playbook.Compiler.Syntax.Parsing.Grammar;
using Playbook.Compiler.Syntax.Parsing.Lexing;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Syntax.Parsing;

/// <summary>
/// Says what is wrong with a line that could not be read: what was expected, what stands there, how it is written.
/// </summary>
internal sealed class LineDiagnoser(TokenLine tokens, LexedLine line)
{
    private const int MostExpected = 6;

    private readonly LineRepair _repair = new(tokens);

    // Lines go wrong in the same places, and what could stand there is the same each time.
    private readonly Dictionary<string, string[]> _expectedWords = new(StringComparer.Ordinal);

    // What a word may have meant: one list for all lines of a text.
    private readonly List<string> _meant = [];

    // The kinds of a text's cards are few words that come again and again.
    private readonly Dictionary<string, string?> _declarations = new(StringComparer.Ordinal);

    /// <summary>
    /// Reports a first word that the block does not know; gives the role of the word that was meant.
    /// </summary>
    public SyntaxKind ReportHeadWord(BlockTable block)
    {
        var (start, end) = SpanOf(0);
        var word = tokens.TokenAt(0);
        // What the lexer says of a line that means nothing here is beside the point.
        line.RemoveAll();
        if (RetiredWords.InsteadOf(word.Text) is { } instead)
        {
            line.Report("PB1206", start, end, word.Text, instead);
            return RetiredWords.RoleOf(word.Text, tokens.Start.Next.Kind);
        }

        if (block.FindGlued(word.Text) is { } glued)
        {
            line.ReportReplacing(
                "PB1106", start, end, glued.Words, true,
                block.Name, Shown(word), Suggestions.DidYouMean(glued.Words), $"`{glued.Rule.Shape}`");
            return glued.Rule.Role;
        }

        if (BlockTables.Elsewhere(block, word.Text) is { } other)
        {
            line.Report("PB1206", start, end, word.Text, other);
            return SyntaxKind.ErrorLine;
        }

        var home = BlockTables.HomeOf(word.Kind, block);
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
        var word = tokens.TokenAt(0).Text;
        if (!_declarations.TryGetValue(word, out var meant))
            _declarations.Add(word, meant = Suggestions.Closest(word, BlockTables.File.HeadWords));
        var role = meant is null ? null : BlockTables.File.FindHead(SyntaxFacts.GetWordKind(meant));
        var under = role is null ? null : BlockTables.Under(role.Role);
        if (under is null)
            return null;
        return under.HasHead(wordUnder) || (under.IsListing && StartsNoCardField(wordUnder)) ? meant : null;
    }

    private static bool StartsNoCardField(SyntaxKind word) =>
        word == SyntaxKind.LeadKeyword || SyntaxFacts.IsReserved(word);

    /// <summary>The head word of a block that the first word nearly is.</summary>
    public string? ClosestHead(BlockTable block) => Suggestions.Closest(tokens.TokenAt(0).Text, block.HeadWords);

    /// <summary>Reports a first word that the block does not know, with the word that was meant, if any.</summary>
    public SyntaxKind ReportHeadWord(BlockTable block, string? meant)
    {
        line.RemoveAll();
        var (start, end) = SpanOf(0);
        var word = tokens.TokenAt(0);
        var help = Suggestions.DidYouMean(meant);
        if (meant is null)
        {
            line.Report("PB1106", start, end, block.Name, Shown(word), help, block.KnownWords);
            return SyntaxKind.ErrorLine;
        }

        line.ReportReplacing(
            "PB1106", start, end, meant, false, block.Name, Shown(word), help, block.KnownWords);
        return block.FindHead(SyntaxFacts.GetWordKind(meant))?.Role ?? SyntaxKind.ErrorLine;
    }

    /// <summary>Reports a line that goes on from the one above it by a word at its own start.</summary>
    public SyntaxKind ReportOpenStart()
    {
        line.RemoveAll();
        var (start, end) = SpanOf(0);
        line.Report("PB1107", start, end, tokens.TokenAt(0).Text);
        return SyntaxKind.ErrorLine;
    }

    /// <summary>
    /// Takes back the line's only finding where it offers a word that can't stand there either, such as <c>is</c> for
    /// the <c>=</c> of <c>owner = marketing</c>; true where it did.
    /// </summary>
    public bool TakeBackRepair(int farthest)
    {
        if (line.Diagnostics.Count != 1 || line.Diagnostics[0] is not { Code: "PB1012" or "PB1015" } finding
            || finding.Span.Start != SpanOf(farthest).Start - line.Start)
            return false;
        line.RemoveAll();
        return true;
    }

    /// <summary>Reports the farthest token that the rule could not use.</summary>
    public void ReportShape(LineRule rule, int farthest)
    {
        var (start, end) = SpanOf(farthest);
        var found = farthest < tokens.Count ? tokens.TokenAt(farthest) : null;
        var expected = string.Join(
            ", ", tokens.Expected.Count > MostExpected ? tokens.Expected.Take(MostExpected) : tokens.Expected);
        var shape = LineShapes.Of(rule, tokens);
        var repair = _repair.Find(rule, farthest);
        var isName = tokens.Expected.Contains(KindSets.Name.Description)
            || (farthest == 0 && rule.Role == SyntaxKind.CardFieldLine);
        if (isName && found is not null && SyntaxFacts.IsReserved(found.Kind))
        {
            Report("PB1204", start, end, repair, found.Text, shape);
            return;
        }

        if (ReportForeignTest(rule, farthest) || ReportSets(rule, shape) || ReportOtherWord(rule, farthest, shape))
            return;
        var meant = found is { Kind: SyntaxKind.IdentifierToken or SyntaxKind.OneKeyword }
            ? ClosestExpected(found.Text)
            : null;
        if (found is { Kind: SyntaxKind.IdentifierToken } && !IsEndOfOrdinal(farthest)
            && tokens.Expected.Contains(KindSets.Unit.Description))
        {
            if (meant is null)
                line.Report("PB1010", start, end, "days", found.Text);
            else
                line.ReportReplacing("PB1010", start, end, meant, false, meant, found.Text);
            return;
        }

        if (found is not null && meant is not null)
        {
            line.ReportReplacing(
                "PB1201", start, end, meant, false,
                expected, Shown(found), shape, Suggestions.DidYouMean(meant));
            return;
        }

        Report(
            "PB1201", start, end, repair, expected, found is null ? "the end of the line" : Shown(found), shape,
            repair is { Meant: { Length: > 0 } word } ? Suggestions.DidYouMean(word) : "");
    }

    private void Report(string code, int start, int end, WordChange? repair, params string[] arguments)
    {
        var span = TextSpan.FromBounds(start - line.Start, end - line.Start);
        var finding = new LineDiagnostic(code, span, [.. arguments]);
        line.Add(repair is null
            ? finding
            : finding with { Fixes = [new TextFix(repair.Title, false, [.. repair.Changes])] });
    }

    // field in ("a", "b") ⇒ field is any of "a", "b"; at least 3 EVENT in 7 days ⇒ in the last 7 days
    private bool ReportForeignTest(LineRule rule, int farthest)
    {
        if (farthest == 0 || farthest >= tokens.Count || tokens.TokenAt(farthest - 1).Kind != SyntaxKind.InKeyword
            || tokens.Expected is not ["`the`"] || tokens.TokenAt(farthest).Kind == SyntaxKind.LastKeyword)
            return false;
        var (start, end) = SpanOf(farthest - 1);
        if (LineRepair.IsReadable(rule, Spliced(farthest, SyntaxKind.TheKeyword, SyntaxKind.LastKeyword)))
        {
            line.ReportWithFix(
                "PB1201", start, end, "write `in the last`", "in the last", false,
                "`in the last`", "`in`", LineShapes.Of(rule, tokens), "");
            return true;
        }

        line.ReportWithFix("PB1012", start, end, "write `is any of`", "is any of", false, "is any of", "in");
        return true;
    }

    private IEnumerable<GreenToken> Spliced(int index, params SyntaxKind[] words) =>
        tokens.ToTokens().Take(index)
            .Concat(words.Select(word => new GreenToken(word, SyntaxFacts.GetText(word) ?? "", [], [])))
            .Concat(tokens.ToTokens().Skip(index));

    /// <summary>
    /// A dash of a list, an event behind <c>when</c>, a name in two words: each means something else.
    /// </summary>
    private bool ReportOtherWord(LineRule rule, int farthest, string shape)
    {
        var (start, end) = SpanOf(farthest);
        var found = farthest < tokens.Count ? tokens.TokenAt(farthest) : null;
        if (farthest == 0 && found is { Kind: SyntaxKind.MinusToken })
        {
            line.ReportWithFix("PB1013", start, SpanOf(1).Start, "take it out", "", false, "-");
            return true;
        }

        if (rule.Role == SyntaxKind.LeadDeclaration && found is { Kind: SyntaxKind.DotToken })
        {
            var (first, behind) = SpanOf(0);
            line.ReportWithFix("PB1101", first, behind, "indent by 2", "  lead", false, "2", "0");
            return true;
        }

        if (rule.Role == SyntaxKind.HoursLine && found is { Kind: SyntaxKind.CommaToken }
            && farthest + 1 < tokens.Count && KindSets.Day.Contains(tokens.TokenAt(farthest + 1).Kind))
        {
            line.ReportWithFix(
                "PB1201", start, SpanOf(farthest + 1).Start, "write a line of its own",
                $"\n{new string(' ', line.Column)}hours ", false,
                "a line of its own for the hours of other days", "`,`", shape, "");
            return true;
        }

        if (rule.Role == SyntaxKind.StartWhenLine && farthest == tokens.Count && tokens.Count == 2)
        {
            var (word, last) = SpanOf(0);
            line.ReportWithFix(
                "PB1201", word, last, "write `on`", "on", false, "`on` before an event", "`when`", shape, "");
            return true;
        }

        if (found is not { Kind: SyntaxKind.RuleNameToken } || !tokens.Expected.Contains(KindSets.Name.Description))
            return false;
        var name = found.Text.ToLowerInvariant().Replace('-', '_');
        line.ReportReplacing(
            "PB1201", start, end, name, false, KindSets.Name.Description, Shown(found), shape,
            Suggestions.DidYouMean(name));
        return true;
    }

    /// <summary>A line of an event that means to write a field of the lead, and says so in other words.</summary>
    private bool ReportSets(LineRule rule, string shape)
    {
        if (rule.Role == SyntaxKind.SetsLine && tokens.Count > 1
            && tokens.Start.Next.Kind != SyntaxKind.LeadKeyword)
        {
            var (first, behind) = SpanOf(1);
            line.Report("PB1201", first, behind, "`lead.FIELD`", Shown(tokens.TokenAt(1)), shape, "");
            return true;
        }

        if (rule.Role == SyntaxKind.FieldDeclaration && tokens.Start is
            { Kind: SyntaxKind.SetKeyword, Next: { Kind: SyntaxKind.LeadKeyword, Next.Kind: SyntaxKind.DotToken } })
        {
            var (first, behind) = SpanOf(0);
            line.ReportWithFix(
                "PB1201", first, behind, "write `sets`", "sets", false, "`sets`", "`set`",
                "sets lead.FIELD to VALUE", "");
            return true;
        }

        return false;
    }

    // 1st, 2nd: no unit is missing.
    private bool IsEndOfOrdinal(int index) => tokens.TokenAt(index).Text is "st" or "nd" or "rd" or "th"
        && index > 0 && tokens.TokenAt(index - 1).TrailingWidth == 0;

    /// <summary>The word that was meant: one that is nearly the same, or says the same.</summary>
    private string? ClosestExpected(string word)
    {
        if (WordRepair.NumberOf(word, tokens.Expected) is { } number)
            return number;
        _meant.Clear();
        for (var index = 0; index < tokens.Expected.Count; index++)
            _meant.AddRange(KnownWordsIn(tokens.Expected[index]));
        return Suggestions.Closest(word, _meant) ?? WordRepair.SynonymsOf(word).FirstOrDefault(_meant.Contains);
    }

    private string[] KnownWordsIn(string expected)
    {
        if (!_expectedWords.TryGetValue(expected, out var words))
            _expectedWords.Add(expected, words = [.. WordsIn(expected)]);
        return words;
    }

    /// <summary>The words that an expectation stands for: all of a class, or those that it quotes.</summary>
    private static IEnumerable<string> WordsIn(string expected)
    {
        if (expected.StartsWith(MomentGrammar.Description, StringComparison.Ordinal))
            return WordsIn(KindSets.Day.Description);
        foreach (var kinds in KindSets.Closed.Append(TestGrammar.FirstWords))
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
