using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Symbols.Declaring;

/// <summary>
/// The names that broken lines inside declarations give: fields, bands, reasons, answers, events. Using one is no
/// second mistake.
/// </summary>
internal static class BrokenParts
{
    private const string Prefix = "part ";

    /// <summary>As such a name stands among the broken ones of a file.</summary>
    public static string Key(string name) => Prefix + name;

    public static IEnumerable<string> Of(CompilationUnitSyntax unit)
    {
        if (!unit.ContainsDiagnostics)
            yield break;
        foreach (var node in unit.DescendantNodes())
        {
            if (node is ErrorLineSyntax line && NameOf(line) is { } name)
                yield return Key(name);
        }
    }

    private static string? NameOf(ErrorLineSyntax line) => line.Role switch
    {
        SyntaxKind.FieldDeclaration => WordAt(line, 0),
        SyntaxKind.BandLine or SyntaxKind.RejectLine or SyntaxKind.WhenClause => WordAt(line, 1),
        SyntaxKind.OnEventLine => WordAfterAs(line),
        _ => null,
    };

    private static string? WordAfterAs(ErrorLineSyntax line)
    {
        for (var index = 0; index < line.Tokens.Count; index++)
        {
            if (line.Tokens[index].Kind == SyntaxKind.AsKeyword)
                return WordAt(line, index + 1);
        }

        return null;
    }

    private static string? WordAt(ErrorLineSyntax line, int index) =>
        line.Tokens.Count > index && SyntaxFacts.IsWord(line.Tokens[index].Kind)
            ? line.Tokens[index].ValueText
            : null;
}
