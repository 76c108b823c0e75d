namespace Playbook.Syntax.Generator;

/// <summary>One parser for each word, under the word's own name, so that the grammar reads as grammar.</summary>
public static class WordParserWriter
{
    public static string Write(SyntaxTable table)
    {
        var writer = new SourceWriter(
            "Playbook.Compiler.Syntax.Parsing", "Playbook.Compiler.Syntax.InternalSyntax", "Sprache");
        writer.Line("/// <summary>The words as parsers of one token.</summary>");
        writer.Open("internal static class Word");
        foreach (var word in table.Words)
        {
            var kind = SyntaxTable.KeywordKind(word);
            var name = kind[..^"Keyword".Length];
            writer.Line($"public static readonly Parser<GreenToken> {name} = TokenParsers.Token(SyntaxKind.{kind});");
        }

        writer.Close();
        return writer.ToString();
    }
}
