using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Formatting;
using Playbook.Compiler.Syntax;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Corpus;

/// <summary>
/// Workspaces as people write them who know the language: constructs in unusual company, comments everywhere, words
/// of the language as names, texts in other alphabets. None has an error, and what the tool advises is approved.
/// </summary>
public sealed class AuthorCorpusTests
{
    private static readonly string Folder = Path.Combine(CorpusCase.Root, "Authors");

    public static TheoryData<string> Workspaces =>
        [.. Directory.GetFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    [Theory]
    [MemberData(nameof(Workspaces))]
    public void Each_is_read_without_an_error(string name)
    {
        var files = Read(name);

        Check.Found(files).Where(found => found.Severity == DiagnosticSeverity.Error)
            .Select(found => $"{found.Diagnostic}: {found.Diagnostic.Words.Message}").ShouldBeEmpty();
        Snapshot.Match(CorpusCase.Messages(files), name, callerFilePath: Path.Combine(Folder, "answers.cs"));
    }

    [Theory]
    [MemberData(nameof(Workspaces))]
    public void Each_keeps_its_meaning_when_it_is_formatted(string name)
    {
        var files = Read(name);
        var formatted = files
            .Select(file => file with { Text = Format(file.Text) }).ToArray();

        formatted.Select(file => Format(file.Text)).ShouldBe(formatted.Select(file => file.Text));
        Codes(formatted).ShouldBe(Codes(files));
        foreach (var (file, after) in files.Zip(formatted))
            after.Text.Count(sign => sign == '#').ShouldBe(file.Text.Count(sign => sign == '#'));
    }

    private static SourceFile[] Read(string name) =>
        [.. SourceFiles.Split(File.ReadAllText(Path.Combine(Folder, name + ".txt")))];

    private static string Format(string text) => PlaybookFormatter.Format(SyntaxTree.ParseText(text)).ToString();

    private static IEnumerable<string> Codes(IEnumerable<SourceFile> files) =>
        Check.Found(files).Select(found => $"{found.Diagnostic.Location.Path} {found.Diagnostic.Code}");
}
