using System.Collections.Immutable;
using System.Text;

namespace Playbook.Compiler.Diagnostics;

/// <summary>The four sentences of a finding; as templates on its page, filled in a message.</summary>
/// <param name="Title">Makes sense alone.</param>
/// <param name="Message">What was expected and what was found, in the author's words.</param>
/// <param name="Note">Why it matters, one line; may be empty.</param>
/// <param name="Help">What to do, one line; may be empty.</param>
public sealed record DiagnosticWords(string Title, string Message, string Note, string Help)
{
    /// <summary>Puts the arguments in the place of <c>{0}</c>, <c>{1}</c> …; every other brace is text.</summary>
    public DiagnosticWords Fill(ImmutableArray<string> arguments) =>
        new(Fill(Title, arguments), Fill(Message, arguments), Fill(Note, arguments), Fill(Help, arguments));

    // string.Format would stumble over the braces of merge fields, and over arguments that a page does not use.
    private static string Fill(string template, ImmutableArray<string> arguments)
    {
        if (!template.Contains("{"))
            return template;
        var result = new StringBuilder(template.Length + 32);
        for (var at = 0; at < template.Length; at++)
        {
            var isPlaceholder = template[at] == '{' && at + 2 < template.Length && template[at + 2] == '}'
                && template[at + 1] is >= '0' and <= '9' && template[at + 1] - '0' < arguments.Length;
            if (isPlaceholder)
            {
                result.Append(PrintableText.Argument(arguments[template[at + 1] - '0']));
                at += 2;
                // A sentence that ends in a question has no full stop behind it.
                if (result.Length > 0 && result[result.Length - 1] == '?' && at + 1 < template.Length
                    && template[at + 1] == '.')
                    at++;
            }
            else
            {
                result.Append(template[at]);
            }
        }
        return result.ToString();
    }
}
