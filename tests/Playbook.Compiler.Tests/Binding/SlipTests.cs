using Playbook.Compiler.Binding;
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
    private static readonly string Workspace = SlipBase.All.Single(item => item.Name == "constructs").Text;

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

        SlipBase.Errors(Compilation.Create(files.Select(file => SyntaxTree.ParseText(file.Text, file.Path))))
            .ShouldBeEmpty(name);
        foreach (var (path, text) in files)
        {
            var tree = SyntaxTree.ParseText(text, path);
            var once = PlaybookFormatter.Format(tree).ToString();
            tree.Root.ToFullString().ShouldBe(text);
            PlaybookFormatter.Format(SyntaxTree.ParseText(once, path)).ToString().ShouldBe(once);
            once.Split("# note ").Length.ShouldBe(text.Split("# note ").Length);
        }
    }

    [Theory]
    [MemberData(nameof(SlipSetTests.Bases), MemberType = typeof(SlipSetTests))]
    public void Each_slip_has_one_message_on_its_culprit(string name)
    {
        var workspace = SlipBase.All.Single(item => item.Name == name);
        SlipBase.Errors(Workspaces.Compile(workspace.Text)).ShouldBeEmpty();
        workspace.Slips.Select(slip => workspace.Complaint([slip])).OfType<string>().ShouldBeEmpty();
    }

    private static string Between(string text, Func<int, string> line) =>
        string.Join("\n", text.Split('\n').SelectMany((written, number) => new[] { written, line(number) }));
}
