using System.Collections.Immutable;
using System.Text;

namespace Playbook.Execution.Logs.Mapping;

/// <summary>One line of a mapping file, cut into words.</summary>
/// <param name="Number">From 1.</param>
/// <param name="IsInside">Whether it is indented, so that it belongs to the <c>when</c> above it.</param>
/// <param name="Words">Words, with the quotes of quoted ones taken off; commas are words of their own.</param>
internal sealed record MappingLine(int Number, bool IsInside, ImmutableArray<MappingWord> Words)
{
    public static IEnumerable<MappingLine> Of(string text)
    {
        var number = 0;
        foreach (var line in text.ReplaceLineEndings("\n").TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            var words = Cut(line);
            if (words.Length > 0)
                yield return new MappingLine(number, char.IsWhiteSpace(line[0]), words);
        }
    }

    private static ImmutableArray<MappingWord> Cut(string line)
    {
        var words = ImmutableArray.CreateBuilder<MappingWord>();
        for (var at = 0; at < line.Length && line[at] != '#';)
        {
            if (char.IsWhiteSpace(line[at]))
            {
                at++;
            }
            else if (line[at] == ',')
            {
                words.Add(new MappingWord(",", false));
                at++;
            }
            else if (line[at] == '"')
            {
                words.Add(new MappingWord(Quoted(line, ref at), true));
            }
            else
            {
                var start = at;
                while (at < line.Length && !char.IsWhiteSpace(line[at]) && line[at] is not (',' or '"'))
                    at++;
                words.Add(new MappingWord(line[start..at], false));
            }
        }

        return words.ToImmutable();
    }

    // A quote inside a quoted word is doubled, as in playbooks; a missing closing quote ends with the line.
    private static string Quoted(string line, ref int at)
    {
        var text = new StringBuilder();
        for (at++; at < line.Length; at++)
        {
            if (line[at] != '"')
                text.Append(line[at]);
            else if (at + 1 < line.Length && line[at + 1] == '"')
                text.Append(line[++at]);
            else
                break;
        }

        at = Math.Min(at + 1, line.Length);
        return text.ToString();
    }
}
