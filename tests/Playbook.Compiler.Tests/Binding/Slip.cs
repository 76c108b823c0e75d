namespace Playbook.Compiler.Tests.Binding;

/// <summary>One line of the workspace of slips, written wrongly.</summary>
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

    public string ApplyTo(string text)
    {
        var found = text.IndexOf($"\n{Right}\n", StringComparison.Ordinal);
        return found < 0
            ? throw new InvalidOperationException($"The workspace has no line `{Right}`.")
            : text[..(found + 1)] + Wrong + text[(found + 1 + Right.Length)..];
    }
}
