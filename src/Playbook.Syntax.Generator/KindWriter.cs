namespace Playbook.Syntax.Generator;

/// <summary>
/// The enumeration of all kinds: tokens, then words with the reserved ones first, then trivia, then nodes.
/// </summary>
public static class KindWriter
{
    public static string Write(SyntaxTable table)
    {
        var writer = new SourceWriter();
        writer.Line("/// <summary>What a token, a piece of trivia or a node is.</summary>");
        writer.Open("public enum SyntaxKind : ushort");
        writer.Line("None,");
        writer.Line("List,");
        foreach (var token in table.Tokens)
            writer.Line($"{token},");
        foreach (var word in table.Words)
            writer.Line($"{SyntaxTable.KeywordKind(word)},");
        foreach (var trivia in table.Trivia)
            writer.Line($"{trivia},");
        foreach (var node in table.Nodes.Where(node => !node.IsAbstract))
            writer.Line($"{node.Name},");
        writer.Close();
        return writer.ToString();
    }
}
