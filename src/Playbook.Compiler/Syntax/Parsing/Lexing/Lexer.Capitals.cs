using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Syntax.Parsing.Blocks;

namespace Playbook.Compiler.Syntax.Parsing.Lexing;

/// <content>Words with capitals that are meant as something else than a name.</content>
internal sealed partial class Lexer
{
    /// <summary>Takes <c>EURO</c> or <c>eur</c> behind <c>currency</c> for the currency that is closest.</summary>
    private bool RepairCurrency(string word, ImmutableArray<GreenTrivia> leading)
    {
        if (_tokens.Count != 1 || _tokens.TokenAt(0).Kind != SyntaxKind.CurrencyKeyword || word.Length < 3
            || Suggestions.Closest(word.ToUpperInvariant(), CurrencyCodes.All) is not { } code)
            return false;
        var end = _position + word.Length;
        Line.ReportWithFix(
            "PB1017", _position, end, $"write `{code}`", code, false, word, Suggestions.DidYouMean(code));
        AddUncached(SyntaxKind.CurrencyToken, word, end, leading);
        return true;
    }

    // team marketing Marketing and sales ⇒ a title whose quotes are forgotten: the grammar says where it belongs.
    private bool IsTitle() =>
        _tokens.Count >= 2
        && _tokens.TokenAt(1).Kind == SyntaxKind.IdentifierToken
        && BlockTables.File.HeadWords.Contains(_tokens.TokenAt(0).Text)
        && (_tokens.Count == 2 || char.IsUpper(_tokens.TokenAt(2).Text[0]));
}
