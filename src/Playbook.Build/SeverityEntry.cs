namespace Playbook.Build;

/// <summary>One setting of <c>.editorconfig</c>: a rule's name and what it is set to.</summary>
internal sealed record SeverityEntry(string Rule, string Value);
