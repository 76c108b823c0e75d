namespace Playbook.Compiler.Diagnostics;

/// <summary>
/// One kind of finding: its key, its words and its weight. Made from its page, which is the only place where the
/// words stand.
/// </summary>
public sealed class DiagnosticDescriptor
{
    internal DiagnosticDescriptor(
        string code,
        string name,
        string category,
        string since,
        DiagnosticSeverity severity,
        DiagnosticSeverity floor,
        DiagnosticWords words,
        DiagnosticPage page)
    {
        Code = code;
        Name = name;
        Category = category;
        Since = since;
        DefaultSeverity = severity;
        Floor = floor;
        Words = words;
        Page = page;
    }

    /// <summary>The words and weight of a company's own rule, without a page of Markdown.</summary>
    /// <param name="code">The stable key, as <c>ACME1</c>; those that begin with <c>PB</c> are the product's.</param>
    /// <param name="name">What people write in settings and in <c>allow</c>; begins with <c>own-</c>.</param>
    /// <param name="severity">Unless settings say otherwise.</param>
    /// <param name="title">Makes sense alone.</param>
    /// <param name="message">What was found, with placeholders <c>{0}</c>, <c>{1}</c> …</param>
    /// <param name="why">Why it matters, one line.</param>
    /// <param name="help">What to do, one line.</param>
    /// <exception cref="ArgumentException">The code or the name is not one of an own rule.</exception>
    public static DiagnosticDescriptor Own(
        string code,
        string name,
        DiagnosticSeverity severity,
        string title,
        string message,
        string why,
        string help)
    {
        OwnRuleNames.Check(code, name);
        var page = DiagnosticPage.OfOwnRule($"{code}-{name}.md", why);
        return new DiagnosticDescriptor(
            code, name, "own", "1", severity, DiagnosticSeverity.Hidden,
            new DiagnosticWords(title, message, why, help), page);
    }

    /// <summary>The stable key, as <c>PB1004</c>.</summary>
    public string Code { get; }

    /// <summary>What people write in settings and in <c>allow</c>, as <c>ask-before-value</c>.</summary>
    public string Name { get; }

    /// <summary>The family of rules that this one belongs to, one word.</summary>
    public string Category { get; }

    /// <summary>The language version that brought it.</summary>
    public string Since { get; }

    public DiagnosticSeverity DefaultSeverity { get; }

    /// <summary>Settings can't go below this; <see cref="DiagnosticSeverity.Hidden"/> is no floor.</summary>
    public DiagnosticSeverity Floor { get; }

    /// <summary>The templates, with placeholders <c>{0}</c>, <c>{1}</c> …</summary>
    public DiagnosticWords Words { get; }

    /// <summary>The whole page: why, what to avoid, what to prefer.</summary>
    public DiagnosticPage Page { get; }

    public override string ToString() => $"{Code} {Name}";
}
