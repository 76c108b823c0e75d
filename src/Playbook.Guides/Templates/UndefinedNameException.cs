namespace Playbook.Guides.Templates;

/// <summary>
/// A name that the first item of a list has and another has not, so that only the run of a template meets it; caught
/// where templates are rendered, and reported as a finding.
/// </summary>
internal sealed class UndefinedNameException(string path, TemplateModel? model)
    : Exception($"The template names {path}, which is not there.")
{
    public string Path { get; } = path;

    /// <summary>What could have been named there.</summary>
    public string Known { get; } = model is null
        ? "nothing"
        : string.Join(", ", model.Keys.Order(StringComparer.Ordinal));
}
