using System.Collections.Immutable;

namespace Playbook.Compiler.Diagnostics;

/// <summary>
/// The page of one diagnostic: front matter, then the sections <c>Why</c>, <c>Avoid</c> and <c>Prefer</c>. What the
/// tool prints, what the descriptor is made from, and, through its examples, a test.
/// </summary>
public sealed class DiagnosticPage
{
    private const string Fence = "```";

    private readonly Dictionary<string, string> _sections;

    private DiagnosticPage(
        string name, Dictionary<string, string> frontMatter, Dictionary<string, string> sections)
    {
        Name = name;
        FrontMatter = frontMatter;
        _sections = sections;
    }

    /// <summary>The file's name, as <c>PB2001-unknown-name.md</c>.</summary>
    public string Name { get; }

    /// <summary>The keys and values above the text.</summary>
    public IReadOnlyDictionary<string, string> FrontMatter { get; }

    /// <summary>Why it matters, in Markdown.</summary>
    public string Why => Section("Why");

    /// <summary>The whole section, in Markdown.</summary>
    public string Avoid => Section("Avoid");

    /// <summary>The whole section, in Markdown.</summary>
    public string Prefer => Section("Prefer");

    /// <summary>Workspaces that have this finding, one text each.</summary>
    public ImmutableArray<string> AvoidExamples => ExamplesIn(Avoid);

    /// <summary>The same workspaces, mended.</summary>
    public ImmutableArray<string> PreferExamples => ExamplesIn(Prefer);

    internal static DiagnosticPage OfOwnRule(string name, string why)
    {
        var sections = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Why"] = why, ["Avoid"] = "", ["Prefer"] = "",
        };
        return new DiagnosticPage(name, [], sections);
    }

    /// <summary>Reads a page. One that does not keep the format is refused with the line that breaks it.</summary>
    /// <exception cref="FormatException">The page lacks a key or a section, or a line is neither.</exception>
    public static DiagnosticPage Parse(string name, string text)
    {
        var lines = text.Replace("\r\n", "\n").Split('\n');
        if (lines[0] != "---")
            throw new FormatException($"{name}, line 1: a page starts with a line `---`, then `key: value` lines.");
        var frontMatter = new Dictionary<string, string>(StringComparer.Ordinal);
        var at = 1;
        for (; at < lines.Length && lines[at] != "---"; at++)
        {
            var colon = lines[at].IndexOf(':');
            if (colon <= 0)
                throw new FormatException($"{name}, line {at + 1}: expected `key: value`, found `{lines[at]}`.");
            frontMatter[lines[at].Substring(0, colon).Trim()] = lines[at].Substring(colon + 1).Trim();
        }
        return new DiagnosticPage(name, frontMatter, ReadSections(lines, at + 1));
    }

    /// <summary>Makes the descriptor that the front matter describes.</summary>
    /// <exception cref="FormatException">A key is missing or has a value that is not from its list.</exception>
    public DiagnosticDescriptor ToDescriptor() => new(
        Required("code"),
        Required("name"),
        Required("category"),
        Required("since"),
        Severity("severity", Required("severity")),
        FrontMatter.TryGetValue("floor", out var floor) ? Severity("floor", floor) : DiagnosticSeverity.Hidden,
        new DiagnosticWords(Required("title"), Required("message"), Optional("note"), Optional("help")),
        this);

    private static Dictionary<string, string> ReadSections(string[] lines, int start)
    {
        var sections = new Dictionary<string, string>(StringComparer.Ordinal);
        var (title, first, inFence) = ("", start, false);
        for (var at = start; at <= lines.Length; at++)
        {
            if (at < lines.Length && lines[at].StartsWith(Fence, StringComparison.Ordinal))
                inFence = !inFence;
            if (at < lines.Length && (inFence || !lines[at].StartsWith("## ", StringComparison.Ordinal)))
                continue;
            if (title.Length > 0)
                sections[title] = string.Join("\n", lines, first, at - first).Trim('\n');
            if (at < lines.Length)
                (title, first) = (lines[at].Substring(3).Trim(), at + 1);
        }
        return sections;
    }

    private static ImmutableArray<string> ExamplesIn(string section)
    {
        var examples = ImmutableArray.CreateBuilder<string>();
        var lines = section.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (lines[at] != Fence + "playbook")
                continue;
            var first = at + 1;
            while (++at < lines.Length && lines[at] != Fence)
            {
            }
            examples.Add(string.Join("\n", lines, first, at - first) + "\n");
        }
        return examples.ToImmutable();
    }

    private string Section(string title) =>
        _sections.TryGetValue(title, out var text)
            ? text
            : throw new FormatException($"{Name}: the section `## {title}` is missing.");

    private string Optional(string key) => FrontMatter.TryGetValue(key, out var value) ? value : "";

    private string Required(string key) =>
        Optional(key) is { Length: > 0 } value
            ? value
            : throw new FormatException($"{Name}: the front matter needs a line `{key}: …`.");

    private DiagnosticSeverity Severity(string key, string word) =>
        SeverityOptions.TryParseSeverity(word, out var severity)
            ? severity
            : throw new FormatException($"{Name}: `{key}` is one of error, warning, info, hidden; found `{word}`.");
}
