namespace Playbook.Syntax.Generator;

/// <summary>The whole generator: a table in, named texts out. Each writer makes one file.</summary>
public static class SyntaxGenerator
{
    public static IEnumerable<(string FileName, string Text)> Generate(SyntaxTable table)
    {
        yield return ("SyntaxKind.g.cs", KindWriter.Write(table));
        yield return ("SyntaxWords.g.cs", WordWriter.Write(table));
        yield return ("WordParsers.g.cs", WordParserWriter.Write(table));
        yield return ("GreenFactory.g.cs", GreenFactoryWriter.Write(table));
        yield return ("SyntaxNodes.g.cs", NodeWriter.Write(table));
        yield return ("SyntaxVisitor.g.cs", VisitorWriter.Write(table));
        yield return ("SyntaxFactory.g.cs", FactoryWriter.Write(table));
    }
}
