namespace Playbook.Syntax.Generator;

/// <summary>The closed vocabulary: the text of each word, and the groups of words that the table names.</summary>
public static class WordWriter
{
    public static string Write(SyntaxTable table)
    {
        var writer = new SourceWriter();
        writer.Line("/// <summary>The words of the language, in the order of their kinds.</summary>");
        writer.Open("internal static class SyntaxWords");
        writer.Line($"public const SyntaxKind FirstWord = SyntaxKind.{Kind(table.Words[0])};");
        writer.Line($"public const SyntaxKind LastReserved = SyntaxKind.{Kind(table.Reserved[^1])};");
        writer.Line($"public const SyntaxKind LastWord = SyntaxKind.{Kind(table.Words[^1])};");
        writer.Line("");
        writer.Line("/// <summary>The text of each word; the first belongs to <see cref=\"FirstWord\"/>.</summary>");
        WriteArray(writer, "string", "Texts", table.Words.Select(word => $"\"{word}\""));
        foreach (var group in new[] { "days", "units", "types" })
        {
            writer.Line("");
            var kinds = table.Section(group).Select(word => $"SyntaxKind.{Kind(word)}");
            WriteArray(writer, "SyntaxKind", char.ToUpperInvariant(group[0]) + group[1..], kinds);
        }

        writer.Close();
        return writer.ToString();
    }

    private static string Kind(string word) => SyntaxTable.KeywordKind(word);

    private static void WriteArray(SourceWriter writer, string type, string name, IEnumerable<string> items)
    {
        writer.Open($"public static readonly {type}[] {name} = new[]");
        foreach (var item in items)
            writer.Line($"{item},");
        writer.Close(";");
    }
}
