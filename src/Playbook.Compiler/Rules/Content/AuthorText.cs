using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Rules.Content;

/// <summary>Words that an author wrote for people to read, with their place.</summary>
internal readonly record struct AuthorText(SourceLocation Location, string Text)
{
    /// <summary>True where the phrase stands as whole words, in any case.</summary>
    public bool Contains(string phrase)
    {
        var from = 0;
        while (phrase.Length > 0 && Text.IndexOf(phrase, from, StringComparison.OrdinalIgnoreCase) is var at and >= 0)
        {
            var end = at + phrase.Length;
            var startsWord = at == 0 || !char.IsLetterOrDigit(Text[at - 1]);
            if (startsWord && (end == Text.Length || !char.IsLetterOrDigit(Text[end])))
                return true;
            from = at + 1;
        }
        return false;
    }
}
