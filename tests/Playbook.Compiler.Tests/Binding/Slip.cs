using Playbook.Compiler.Diagnostics;
using Playbook.Testing;

namespace Playbook.Compiler.Tests.Binding;

/// <summary>One line of a workspace, written wrongly.</summary>
/// <param name="Right">The line as it stands.</param>
/// <param name="Wrong">The line with its slip.</param>
/// <param name="Culprit">What the finding marks, or a part of it; empty for something that is missing.</param>
internal sealed record Slip(string Right, string Wrong, string Culprit)
{
    /// <summary>Reads <c>RIGHT => WRONG @@ CULPRIT</c>.</summary>
    public static Slip Parse(string line)
    {
        var parts = line.Split(" => ");
        var wrong = parts[1].Split(" @@ ");
        return new Slip(parts[0], wrong[0], wrong[1]);
    }

    public override string ToString() => $"{Right} => {Wrong} @@ {Culprit}";

    public string ApplyTo(string text)
    {
        var found = text.IndexOf($"\n{Right}\n", StringComparison.Ordinal);
        return found < 0
            ? throw new InvalidOperationException($"The workspace has no line `{Right}`.")
            : text[..(found + 1)] + Wrong + text[(found + 1 + Right.Length)..];
    }

    /// <summary>True for a finding that stands in this slip's line and on its culprit.</summary>
    public bool IsMarkedBy(Diagnostic error, string workspace)
    {
        var text = SourceFiles.Split(workspace).Single(file => file.Path == error.Location.Path).Text;
        var span = error.Location.Span;
        var line = text[(text.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1)..];
        var marked = text.Substring(span.Start, span.Length);
        return line.Split('\n')[0] == Wrong && (marked.Contains(Culprit) || Culprit.Contains(marked));
    }
}
