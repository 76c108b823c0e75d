using System.Globalization;
using System.Text;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Emit;

/// <summary>Leads from the emitted C# back to the playbook: comments with its lines, and <c>#line</c> spans.</summary>
/// <param name="sourceOf">The text of a file by its path; null where it is not at hand.</param>
/// <param name="pathOf">The path of a file as <c>#line</c> needs it.</param>
internal sealed class SourceLines(Func<string, SourceText?> sourceOf, Func<string, string> pathOf)
{
    private const int LongestComment = 100;

    /// <summary><c>nurture.playbook:12</c>; empty where there is no text.</summary>
    public string Place(SourceLocation location) => sourceOf(location.Path) is { } source
        ? location.Path + ":" + Number(source.GetLinePosition(location.Span.Start).Line + 1)
        : "";

    /// <summary>A comment that shows the source line; nothing where there is none.</summary>
    public void Comment(CodeText code, SourceLocation location)
    {
        if (sourceOf(location.Path) is not { } source)
            return;
        var line = source.GetLinePosition(location.Span.Start).Line;
        code.Line($"// {Number(line + 1)}: {Plain(source.ToString(source.GetLine(line)).Trim())}");
    }

    /// <summary>What follows stands, for debuggers and stack traces, at its place in the playbook.</summary>
    public void Span(CodeText code, SourceLocation location)
    {
        if (sourceOf(location.Path) is not { } source || location.Span.IsEmpty)
            return;
        var start = source.GetLinePosition(location.Span.Start);
        var end = source.GetLinePosition(location.Span.End);
        var span = $"({Place(start)})-({Place(end)}) {Number(code.Indent + 1)}";
        code.Directive($"#line {span} \"{PlainPath(pathOf(location.Path))}\"");
    }

    /// <summary>What follows stands in the emitted file itself.</summary>
    public static void End(CodeText code) => code.Directive("#line default");

    private static string Place(LinePosition position) =>
        Number(position.Line + 1) + "," + Number(position.Character + 1);

    /// <summary>A comment ends with its line, so nothing that ends a line may stand in it.</summary>
    private static string Plain(string line)
    {
        var plain = new StringBuilder();
        foreach (var character in line)
        {
            plain.Append(character is >= ' ' and <= '~' ? character : '.');
            if (plain.Length == LongestComment)
                return plain.Append("...").ToString();
        }

        return plain.ToString();
    }

    /// <summary>The directive knows no escapes: what it can't hold becomes an underscore.</summary>
    private static string PlainPath(string path) => string.Concat(path.Select(character =>
        char.IsControl(character) || character is '"' or '\u0085' or '\u2028' or '\u2029' ? '_' : character));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
