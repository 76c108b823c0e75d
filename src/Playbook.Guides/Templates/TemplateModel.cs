namespace Playbook.Guides.Templates;

/// <summary>
/// What a template may name: a dictionary made for it. Values are texts, numbers, truth values, <see cref="Markup"/>,
/// further models and lists of these; our own objects never reach a template.
/// </summary>
internal sealed class TemplateModel : Dictionary<string, object?>
{
    public TemplateModel()
        : base(StringComparer.Ordinal)
    {
    }

    public static object[] List<T>(IEnumerable<T> items, Func<T, TemplateModel> model) => [.. items.Select(model)];

    public static object[] List(IEnumerable<string> items) => [.. items];
}
