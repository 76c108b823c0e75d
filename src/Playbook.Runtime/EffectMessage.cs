namespace Playbook.Runtime;

/// <summary>What the reader of a touch gets, its holes filled with what was known at release.</summary>
/// <param name="Subject">One line; empty where the author gave none.</param>
/// <param name="Body">Markdown; empty where the author wrote none.</param>
public sealed record EffectMessage(string Subject, string Body);
