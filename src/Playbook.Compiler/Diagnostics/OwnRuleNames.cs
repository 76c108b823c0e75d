namespace Playbook.Compiler.Diagnostics;

/// <summary>
/// How rules of a company's own are named. Their names begin with <c>own-</c>, so that they never meet a name of the
/// product's, and a workspace that allows or sets one still compiles where the rules themselves are not loaded.
/// </summary>
public static class OwnRuleNames
{
    /// <summary>What every such name begins with.</summary>
    public const string Prefix = "own-";

    /// <summary>What every code of the product begins with.</summary>
    private const string ProductPrefix = "PB";

    public static bool IsOwn(string name) => name.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Refuses a code or a name that could be one of the product's, or that nobody can write.</summary>
    /// <exception cref="ArgumentException">It is none of an own rule; the message says what is expected.</exception>
    public static void Check(string code, string name)
    {
        var isCode = code.Length > 0 && code.All(sign =>
            sign is (>= 'A' and <= 'Z') or (>= '0' and <= '9'));
        if (!isCode || code.StartsWith(ProductPrefix, StringComparison.Ordinal))
            throw new ArgumentException("expected a code of capitals and digits that does not begin with `PB`, "
                + $"as `ACME1`, found `{code}`");
        var isName = IsOwn(name) && name.Length > Prefix.Length
            && name.All(sign => sign is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
        if (!isName)
            throw new ArgumentException("expected a name of small letters and hyphens that begins with `own-`, "
                + $"as `own-short-titles`, found `{name}`");
    }
}
