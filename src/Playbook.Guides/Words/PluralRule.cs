namespace Playbook.Guides.Words;

/// <summary>
/// Which plural form a number takes, after the categories of the Unicode plural rules. English and German share one
/// rule: exactly 1 is "one", everything else "other".
/// </summary>
internal sealed class PluralRule
{
    private readonly Func<decimal, string> _form;

    private PluralRule(Func<decimal, string> form) => _form = form;

    public static PluralRule For(string language) => language switch
    {
        "en" or "de" => new PluralRule(static count => count == 1 ? "one" : "other"),
        _ => new PluralRule(static _ => "other"),
    };

    public string FormOf(decimal count) => _form(count);
}
