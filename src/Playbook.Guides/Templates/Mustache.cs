using Playbook.Compiler.Text;

namespace Playbook.Guides.Templates;

/// <summary>One <c>{{…}}</c> of a template: where it stands and what is inside, braces and spaces taken off.</summary>
/// <param name="Span">With the braces.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Content">For example <c>#each rows</c> or <c>word "role.when"</c>.</param>
/// <param name="IsClosed">False where the template ends before the closing braces.</param>
internal sealed record Mustache(TextSpan Span, int Line, string Content, bool IsClosed)
{
    public static IEnumerable<Mustache> Scan(string text)
    {
        var line = 1;
        var counted = 0;
        for (var at = Next(text, 0); at >= 0; at = Next(text, at))
        {
            line += text.AsSpan(counted, at - counted).Count('\n');
            counted = at;
            var isLongComment = text.AsSpan(at).StartsWith("{{!--");
            var end = text.IndexOf(isLongComment ? "--}}" : "}}", at + 2, StringComparison.Ordinal);
            if (end < 0)
            {
                yield return new Mustache(
                    TextSpan.FromBounds(at, text.Length), line, text[(at + 2)..], IsClosed: false);
                yield break;
            }

            end += isLongComment ? 4 : 2;
            var content = text[(at + 2)..(end - 2)].Trim('~').Trim();
            yield return new Mustache(TextSpan.FromBounds(at, end), line, content, IsClosed: true);
            at = end;
        }
    }

    private static int Next(string text, int from) => text.IndexOf("{{", from, StringComparison.Ordinal);
}
