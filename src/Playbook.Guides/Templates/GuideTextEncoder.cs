using System.Text;
using HandlebarsDotNet;

namespace Playbook.Guides.Templates;

/// <summary>Makes the template library encode exactly as the rest of the guide does.</summary>
internal sealed class GuideTextEncoder : ITextEncoder
{
    public void Encode(StringBuilder? text, TextWriter target) =>
        target.Write(HtmlText.Encode(text?.ToString() ?? ""));

    public void Encode(string? text, TextWriter target) => target.Write(HtmlText.Encode(text ?? ""));

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        var all = new StringBuilder();
        while (text is not null && text.MoveNext())
            all.Append(text.Current);
        target.Write(HtmlText.Encode(all.ToString()));
    }
}
