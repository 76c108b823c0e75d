using System.Text;
using Playbook.Testing;

namespace Playbook.Compiler.Tests.Syntax;

/// <summary>
/// Makes texts that a careless or hostile hand might write: damaged playbooks, soups of words, random signs.
/// </summary>
internal static class TextGenerator
{
    private static readonly string[] Playbooks =
        [.. Directory.GetFiles(
            RepositoryFolder.PathOf("playbooks"),
                "*.playbook").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private static readonly string[] Words =
    [
        "play", "plya p\n  on", "step", "send", "by", "if", "otherwise", "when", "where", "and", "or",
        "not", "is", "any of", "all of",
        "in the last", "3 days", "wait", "lead.role", "at least", "score", "+10 for", "segment", "signal", "kind",
        "\"text\"", "\"", "(", ")", ",", ".", "-", "+", "#", "# note", ">", "> Hi {lead.name or \"x\"}", "{", "\n",
            "\n  ",
        "\n    ", "\n      ", "\t", "\r\n", "\r", " ", "1,200", "4 hrs", "2026-12-01", "2026-02-30", "9:00", "09:00",
        "40%", "EUR", "€", "\u201Cx\u201D", "\u00A0", "\u2013", ">=", "=", "more than",
        "where path starts with", "no answer",
        "allow silo because", "x", "Big", "_", "\u200B", "\uFEFF", "\uD800", "\0", "until", "hand off as",
        "expect", "at monday 09:00",
    ];

    /// <summary>A whole playbook of the repository.</summary>
    public static string Playbook(Random random) => Playbooks[random.Next(Playbooks.Length)];

    /// <summary>Some lines of a playbook.</summary>
    public static string Excerpt(Random random, int mostLines)
    {
        var lines = Playbook(random).Split('\n');
        var count = random.Next(1, mostLines + 1);
        var start = random.Next(Math.Max(1, lines.Length - count));
        return string.Join('\n', lines.Skip(start).Take(count)) + "\n";
    }

    /// <summary>Any of the kinds of input, up to some hundred signs.</summary>
    public static string Any(Random random) => random.Next(4) switch
    {
        0 => Soup(random, random.Next(1, 40)),
        1 => Noise(random, random.Next(1, 80)),
        2 => Excerpt(random, 8),
        _ => Damage(random, Excerpt(random, 8), random.Next(1, 5)),
    };

    /// <summary>A short stretch, as one types or pastes it.</summary>
    public static string Stretch(Random random) => random.Next(5) switch
    {
        0 => "",
        1 => ((char)random.Next(' ', 127)).ToString(),
        2 => Words[random.Next(Words.Length)],
        3 => Soup(random, 3),
        _ => Excerpt(random, 2),
    };

    public static string Damage(Random random, string text, int times)
    {
        var damaged = new StringBuilder(text);
        for (var time = 0; time < times; time++)
        {
            var start = random.Next(damaged.Length + 1);
            damaged.Remove(start, Math.Min(random.Next(6), damaged.Length - start));
            damaged.Insert(start, Stretch(random));
        }

        return damaged.ToString();
    }

    private static string Soup(Random random, int count)
    {
        var text = new StringBuilder();
        for (var word = 0; word < count; word++)
            text.Append(Words[random.Next(Words.Length)]).Append(random.Next(4) == 0 ? "" : " ");
        return text.ToString();
    }

    private static string Noise(Random random, int length)
    {
        var text = new StringBuilder();
        for (var sign = 0; sign < length; sign++)
            text.Append((char)(random.Next(3) == 0 ? random.Next(0x3000) : random.Next(128)));
        return text.ToString();
    }
}
