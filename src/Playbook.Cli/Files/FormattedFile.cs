using System.Globalization;
using System.Text;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Text;

namespace Playbook.Cli.Files;

/// <summary>A file and its standard form.</summary>
internal sealed record FormattedFile(PlaybookFile File, string Text)
{
    public bool IsDifferent => File.Text != Text;

    /// <summary>Says where the file leaves the standard form first.</summary>
    public ReportedDiagnostic Finding(ToolHost host)
    {
        var at = FirstDifference();
        var source = SourceText.From(File.Text);
        var line = source.GetLinePosition(at).Line;
        var place = new SourceLocation(host.Shown(File.FullPath), source.GetLine(line));
        var number = (line + 1).ToString(CultureInfo.InvariantCulture);
        var finding = Diagnostic.Create("PB6021", place, number);
        return new ReportedDiagnostic(finding, finding.Descriptor.DefaultSeverity);
    }

    /// <summary>
    /// What would change, as a patch: the lines taken out with <c>-</c>, those put in with <c>+</c>.
    /// </summary>
    public string Difference(ToolHost host)
    {
        var (before, after) = (LinesOf(File.Text), LinesOf(Text));
        var output = new StringBuilder();
        var shown = host.Shown(File.FullPath);
        output.Append($"--- {shown}\n+++ {shown}\n");
        var (left, right) = (0, 0);
        foreach (var (first, second) in LineMatch.Of(before, after).Append((before.Length, after.Length)))
        {
            if (first > left || second > right)
                output.Append($"@@ -{left + 1},{first - left} +{right + 1},{second - right} @@\n");
            for (; left < first; left++)
                output.Append('-').Append(before[left]).Append('\n');
            for (; right < second; right++)
                output.Append('+').Append(after[right]).Append('\n');
            (left, right) = (first + 1, second + 1);
        }
        return output.ToString();
    }

    private int FirstDifference()
    {
        var same = File.Text.AsSpan().CommonPrefixLength(Text);
        return Math.Min(same, Math.Max(0, File.Text.Length - 1));
    }

    private static string[] LinesOf(string text) => text.TrimEnd('\n').Split('\n');
}
