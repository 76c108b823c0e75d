using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Playbook.Testing;

namespace Playbook.Repository.Tests.Library;

/// <summary>One file of the library as its readers see it: head prose, scenarios, sentences.</summary>
internal sealed partial record LibraryPlaybook(string File, string Text)
{
    private const string RowsComment = "  # Practices: rows ";

    /// <summary>The sample of the language's description and kept older versions are what they are.</summary>
    public bool IsWrittenForTheLibrary =>
        File != "warm-inbound" && !Text.Contains(" retired on ", StringComparison.Ordinal);

    public static ImmutableArray<LibraryPlaybook> All { get; } =
    [
        .. from path in Directory.EnumerateFiles(RepositoryFolder.PathOf("playbooks"), "*.playbook")
           let text = System.IO.File.ReadAllText(path)
           where text.StartsWith("playbook ", StringComparison.Ordinal)
           orderby path
           select new LibraryPlaybook(Path.GetFileNameWithoutExtension(path), text),
    ];

    public ImmutableArray<string> Scenarios =>
        [.. Text.Split("\nscenario ").Skip(1)];

    /// <summary>The rows of the practice table that the comment under the header names.</summary>
    public ImmutableHashSet<int> Rows =>
    [
        .. from line in Text.Split("\n\n")[0].Split('\n')
           where line.StartsWith(RowsComment, StringComparison.Ordinal)
           from Match number in Number().Matches(line)
           select int.Parse(number.Value, CultureInfo.InvariantCulture),
    ];

    /// <summary>Texts of more than three words and the sentences of the prose.</summary>
    public ImmutableHashSet<string> Sentences
    {
        get
        {
            var texts = Quoted().Matches(Text).Select(match => match.Groups[1].Value)
                .Where(text => text.Count(' '.Equals) >= 3);
            var prose = Prose().Matches(Text).Select(match => match.Groups[1].Value).Where(line => line.EndsWith('.'));
            return [.. texts, .. prose];
        }
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();

    [GeneratedRegex("\"([^\"\n]*)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("^ *> (.*)$", RegexOptions.Multiline)]
    private static partial Regex Prose();
}
