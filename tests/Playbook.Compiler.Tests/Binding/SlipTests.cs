using System.Collections.Immutable;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Formatting;
using Playbook.Compiler.Syntax;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Binding;

/// <summary>
/// A workspace that uses every construct, laid out in every legal way; and the slips that people make in its lines.
/// </summary>
public sealed class SlipTests
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.FolderOfSource(Here()), "Slips");
    private static readonly string Workspace = File.ReadAllText(Path.Combine(Folder, "workspace.txt"));
    private static readonly ImmutableArray<Slip> Slips =
        [.. File.ReadLines(Path.Combine(Folder, "slips.txt")).Where(line => line.Length > 0).Select(Slip.Parse)];

    public static TheoryData<string, Func<string, string>> Layouts => new()
    {
        { "as written", text => text },
        { "line ends of Windows", text => text.Replace("\n", "\r\n") },
        { "byte order mark", text => "\uFEFF" + text },
        { "no last line end", text => text.TrimEnd('\n') },
        { "comments of any depth", text => Between(text, number => new string(' ', number % 9) + "# note " + number) },
        { "blank lines with blanks", text => Between(text, number => new string(' ', number % 5)) },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Any_layout_keeps_meaning_bytes_and_comments(string name, Func<string, string> layOut)
    {
        var files = SourceFiles.Split(Workspace).Select(file => (file.Path, Text: layOut(file.Text))).ToList();

        Errors(files).ShouldBeEmpty(name);
        foreach (var (path, text) in files)
        {
            var tree = SyntaxTree.ParseText(text, path);
            var once = PlaybookFormatter.Format(tree).ToString();
            tree.Root.ToFullString().ShouldBe(text);
            PlaybookFormatter.Format(SyntaxTree.ParseText(once, path)).ToString().ShouldBe(once);
            once.Split("# note ").Length.ShouldBe(text.Split("# note ").Length);
        }
    }

    [Fact]
    public void Each_slip_has_one_message_on_its_culprit()
    {
        foreach (var slip in Slips)
        {
            var files = Files(slip.ApplyTo(Workspace));
            var error = Errors(files).ShouldHaveSingleItem(slip.Wrong);
            var text = files.Single(file => file.Path == error.Location.Path).Text;
            var marked = text.Substring(error.Location.Span.Start, error.Location.Span.Length);
            (marked.Contains(slip.Culprit) || slip.Culprit.Contains(marked)).ShouldBeTrue($"{slip.Wrong}: {marked}");
        }
    }

    private static List<(string Path, string Text)> Files(string workspace) =>
        [.. SourceFiles.Split(workspace).Select(file => (file.Path, file.Text))];

    private static ImmutableArray<Diagnostic> Errors(IEnumerable<(string Path, string Text)> files) =>
    [
        .. Compilation.Create(files.Select(file => SyntaxTree.ParseText(file.Text, file.Path))).GetDiagnostics()
            .Where(finding => finding.Descriptor.DefaultSeverity == DiagnosticSeverity.Error),
    ];

    private static string Between(string text, Func<int, string> line) =>
        string.Join("\n", text.Split('\n').SelectMany((written, number) => new[] { written, line(number) }));

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;
}
