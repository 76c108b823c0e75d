namespace Playbook.Guides.Templates;

/// <summary>
/// HTML or SVG that our own code built with everything encoded. It is the only value that a template may write as it
/// is, by <c>{{markup name}}</c>; a plain text given to that helper is encoded all the same.
/// </summary>
internal sealed record Markup(string Html)
{
    public static Markup Empty { get; } = new("");

    public override string ToString() => Html;
}
