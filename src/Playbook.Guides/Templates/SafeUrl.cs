namespace Playbook.Guides.Templates;

/// <summary>
/// Which addresses a guide may link to: web and mail. Everything else, and everything with a control or bidi
/// character in it, gives no link; its text is still printed.
/// </summary>
internal static class SafeUrl
{
    private static readonly string[] Schemes = ["https", "http", "mailto"];

    /// <summary>The address in a form that is safe in an attribute; empty where it may not be a link.</summary>
    public static string Of(string address)
    {
        var plain = address.All(static c => c is > ' ' and < '\u007f' && c is not ('"' or '\'' or '<' or '>' or '`'));
        return plain && Uri.TryCreate(address, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme)
            ? uri.AbsoluteUri
            : "";
    }

    /// <summary>The address as people type it, without scheme and closing slash.</summary>
    public static string Shown(string address)
    {
        foreach (var scheme in Schemes)
        {
            var prefix = scheme == "mailto" ? "mailto:" : scheme + "://";
            if (address.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return address[prefix.Length..].TrimEnd('/');
        }

        return address;
    }
}
