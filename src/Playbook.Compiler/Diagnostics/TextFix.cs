using System.Collections.Immutable;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Diagnostics;

/// <summary>A change that removes a finding.</summary>
/// <param name="Title">
/// What it does, as an instruction: <c>write "3 days"</c>; an empty one is made of what is written.
/// </param>
/// <param name="IsSafe">True where the meaning that the author wrote is kept; false: a person must look.</param>
/// <param name="Changes">Replacements that do not overlap, in the diagnostic's own file, in order.</param>
public sealed record TextFix(string Title, bool IsSafe, ImmutableArray<TextChange> Changes)
{
    // Most fixes are never shown: a text full of mistakes has thousands, so their titles wait until they are.
    private readonly string _title = Title;

    public string Title
    {
        get => _title.Length > 0 || Changes.IsEmpty ? _title : $"write `{Changes[0].NewText}`";
        init => _title = value;
    }

    /// <summary>Replaces the text at one place; the title says what by.</summary>
    public static TextFix Replace(TextSpan span, string newText, bool isSafe) =>
        new("", isSafe, [new TextChange(span, newText)]);

    /// <summary>The same fix in a longer text that this one's stands in.</summary>
    internal TextFix Moved(int by) => this with
    {
        Changes = [.. Changes.Select(change => new TextChange(change.Span.Moved(by), change.NewText))],
    };

    public bool Equals(TextFix? other) =>
        other is not null && Title == other.Title && IsSafe == other.IsSafe && Changes.SequenceEqual(other.Changes);

    public override int GetHashCode() => Changes.IsEmpty ? 0 : Changes[0].GetHashCode();
}
