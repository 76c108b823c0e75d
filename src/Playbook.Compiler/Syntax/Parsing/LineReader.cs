using System.Collections.Immutable;
using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Syntax.Parsing.Blocks;
using Playbook.Compiler.Syntax.Parsing.Lexing;

namespace Playbook.Compiler.Syntax.Parsing;

/// <summary>
/// Makes a node of the line that the lexer read last. A line that its rule can't read is an error line with all its
/// tokens, which keeps the role that its first word gives it.
/// </summary>
internal sealed class LineReader(TokenLine tokens, LexedLine line)
{
    private readonly LineDiagnoser _diagnoser = new(tokens, line);
    private readonly MissingQuotes _quotes = new(tokens, line);
    private readonly ExtraIs _extraIs = new(tokens, line);

    /// <summary>
    /// The node of the line as it stands in a block; in an unknown block nothing more is said about it.
    /// </summary>
    public GreenNode Read(BlockTable? block)
    {
        if (line.Prose is { } prose)
            return Finish(prose);
        if (line.IsOverLimit || block is null)
            return ErrorLine(block?.Find(tokens.Start)?.Role ?? SyntaxKind.ErrorLine);
        if (StartsOpen(tokens.TokenAt(0)))
            return ErrorLine(_diagnoser.ReportOpenStart());
        if (block.Find(tokens.Start) is not { } rule)
            return ErrorLine(_diagnoser.ReportHeadWord(block));
        if (TryParse(rule) is { } node)
        {
            if (line.HasMixedWords)
                WordMixChecks.Report(node, line);
            if (line.Diagnostics.Count > 0)
                _quotes.ReportCapitals(rule);
            return Finish(node);
        }

        if (rule.Role == SyntaxKind.CardDeclaration && tokens.Count == 1 && line.Diagnostics.Count == 0
            && _diagnoser.ClosestHead(block) is { } meant)
            return ErrorLine(_diagnoser.ReportHeadWord(block, meant));
        // A line that starts as `sets lead.FIELD` does is no field, whatever else keeps it from being read.
        rule = block.FindMeant(tokens.Start) ?? rule;
        var farthest = NoteExpected(rule);
        // What the lexer has found in the line is probably why it can't be read.
        if (!_extraIs.ReportIn(rule, farthest) && !_quotes.ReportIn(rule, farthest)
            && (line.Diagnostics.Count == 0 || _diagnoser.TakeBackRepair(farthest)))
            _diagnoser.ReportShape(rule, farthest);
        return ErrorLine(RoleOf(rule));
    }

    /// <summary>
    /// A card of a kind that is nearly a word of the language, such as <c>plya</c>, is a misspelt declaration where
    /// the first word under it is one of that declaration's own; else it is a card, and null is given.
    /// </summary>
    public GreenNode? ReadMisspeltDeclaration(SyntaxKind wordUnder)
    {
        if (RetiredWords.DeclarationOf(tokens.TokenAt(0).Text) is { } retired
            && BlockTables.Under(retired)?.HasHead(wordUnder) == true)
            return ErrorLine(_diagnoser.ReportHeadWord(BlockTables.File));
        return tokens.Start.Kind == SyntaxKind.IdentifierToken && line.Diagnostics.Count == 0
            && _diagnoser.MeantDeclaration(wordUnder) is { } meant
                ? ErrorLine(_diagnoser.ReportHeadWord(BlockTables.File, meant))
                : null;
    }

    /// <summary>True for a word that joins a line to the one above it, where only that one's end does.</summary>
    public static bool StartsOpen(GreenToken first) =>
        first is { Kind: SyntaxKind.AndKeyword or SyntaxKind.OrKeyword, TrailingWidth: > 0 };

    // One head word starts both; a broken one must neither end a chain that goes on nor go on with one that ends.
    private SyntaxKind RoleOf(LineRule rule) =>
        rule.Role == SyntaxKind.OtherwiseClause && tokens.Start.Next.Kind == SyntaxKind.IfKeyword
            ? SyntaxKind.OtherwiseIfClause
            : rule.Role;

    private GreenNode? TryParse(LineRule rule)
    {
        var result = rule.Parser(tokens.Start);
        return result is { WasSuccessful: true } && result.Remainder.AtEnd ? result.Value : null;
    }

    /// <summary>
    /// Reads the line once more, to learn which token no rule could use and what could have stood there.
    /// </summary>
    private int NoteExpected(LineRule rule)
    {
        tokens.StartNoting();
        var result = rule.Parser(tokens.Start);
        if (result is { WasSuccessful: true })
            tokens.Note(result.Remainder.Position, KindSet.Describe(SyntaxKind.None));
        return tokens.Farthest;
    }

    private GreenNode ErrorLine(SyntaxKind role) =>
        new GreenNodeWithDiagnostics(
            SyntaxKind.ErrorLine, [new GreenList(tokens.ToTokens()), null], role, line.ToDiagnostics());

    private GreenNode Finish(GreenNode node) =>
        line.Diagnostics.Count == 0 ? node : node.WithDiagnostics(line.ToDiagnostics());
}
