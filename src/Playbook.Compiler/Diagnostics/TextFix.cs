using System.Collections.Immutable;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Diagnostics;

/// <summary>A change that removes a finding.</summary>
/// <param name="Title">What it does, as an instruction: <c>write "3 days"</c>.</param>
/// <param name="IsSafe">True where the meaning that the author wrote is kept; false: a person must look.</param>
/// <param name="Changes">Replacements that do not overlap, in the diagnostic's own file, in order.</param>
public sealed record TextFix(string Title, bool IsSafe, ImmutableArray<TextChange> Changes)
{
    /// <summary>Replaces the text at one place; the title says what by.</summary>
    public static TextFix Replace(TextSpan span, string newText, bool isSafe) =>
        new($"write `{newText}`", isSafe, [new TextChange(span, newText)]);

    /// <summary>The same fix in a longer text that this one's stands in.</summary>
    internal TextFix Moved(int by) => this with
    {
        Changes = [.. Changes.Select(change => new TextChange(change.Span.Moved(by), change.NewText))],
    };

    public bool Equals(TextFix? other) =>
        other is not null && Title == other.Title && IsSafe == other.IsSafe && Changes.SequenceEqual(other.Changes);

    public override int GetHashCode() => Title.GetHashCode();
}
