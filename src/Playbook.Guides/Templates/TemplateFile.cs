namespace Playbook.Guides.Templates;

/// <summary>A section's template as text.</summary>
/// <param name="Name">The template's name, as <c>role-page</c>; the file is <c>role-page.html</c>.</param>
/// <param name="Path">What a finding calls the file.</param>
/// <param name="Text">The template with line feeds only.</param>
internal sealed record TemplateFile(string Name, string Path, string Text)
{
    public static TemplateFile BuiltIn(string name) =>
        new(name, $"built-in {name}.html", EmbeddedText.Read($"Templates/{name}.html"));
}
