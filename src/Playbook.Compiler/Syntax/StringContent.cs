namespace Playbook.Compiler.Syntax;

/// <summary>What a text in quotes says.</summary>
internal static class StringContent
{
    /// <summary>The text between the quotes; <c>""</c> is a quote, <c>{{</c> a brace.</summary>
    public static string Of(string written)
    {
        var start = written.StartsWith("\"", StringComparison.Ordinal) ? 1 : 0;
        var end = written.Length > start && written[^1] == '"' ? written.Length - 1 : written.Length;
        return Unescape(Unescape(written.Substring(start, end - start), '"'), '{');
    }

    /// <summary>Takes each doubled sign as one.</summary>
    public static string Unescape(string text, char sign) =>
        text.IndexOf(sign) < 0 ? text : text.Replace(new string(sign, 2), sign.ToString());
}
