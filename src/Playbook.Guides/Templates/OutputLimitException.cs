namespace Playbook.Guides.Templates;

/// <summary>
/// A template wrote more than its limit; caught where templates are rendered, and reported as a finding.
/// </summary>
internal sealed class OutputLimitException(int limit)
    : Exception($"The template wrote more than {limit} characters.");
