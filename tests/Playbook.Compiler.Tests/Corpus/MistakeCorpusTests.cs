using Playbook.Compiler.Diagnostics;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Corpus;

/// <summary>
/// Files as people write them who know something else: each alone beside the company's file, with all that the tool
/// says about it. A text of <c>Mistakes</c> holds many; read the approved answers as their author would.
/// </summary>
public sealed class MistakeCorpusTests
{
    private static readonly string Folder = Path.Combine(CorpusCase.Root, "Mistakes");

    public static TheoryData<string> Groups =>
        [.. Directory.GetFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    [Theory]
    [MemberData(nameof(Groups))]
    public void Each_gets_the_approved_messages(string group)
    {
        var answers = Files(group)
            .Select(file => $"=== {file.Path}\n{file.Text}---\n{CorpusCase.Messages(Beside(file))}\n");

        Snapshot.Match(string.Concat(answers), group, callerFilePath: Path.Combine(Folder, "answers.cs"));
    }

    /// <summary>
    /// What a message offers to write settles it. What the mistake hid may come to light then, but never the same
    /// message again.
    /// </summary>
    [Theory]
    [MemberData(nameof(Groups))]
    public void Each_fix_removes_its_message(string group)
    {
        foreach (var file in Files(group))
        {
            var found = Check.Found(Beside(file));
            foreach (var (finding, fix) in found.SelectMany(item =>
                item.Diagnostic.Fixes.Select(fix => (item.Diagnostic, fix))))
            {
                var text = TextChanges.Apply(file.Text, fix.Changes);
                var left = Check.Found(Beside(file with { Text = text }));
                left.Count(item => IsLike(item, finding)).ShouldBeLessThan(
                    found.Count(item => IsLike(item, finding)), $"{file.Path}: `{fix.Title}`\n{text}");
            }
        }
    }

    private static bool IsLike(ReportedDiagnostic item, Diagnostic finding) =>
        item.Diagnostic.Code == finding.Code && item.Diagnostic.Words.Message == finding.Words.Message;

    private static IEnumerable<SourceFile> Files(string group) =>
        SourceFiles.Split(File.ReadAllText(Path.Combine(Folder, group + ".txt")));

    private static SourceFile[] Beside(SourceFile file) =>
        [new("company.playbook", File.ReadAllText(Path.Combine(Folder, "company.playbook"))), file];
}
