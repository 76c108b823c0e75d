namespace Playbook.Build;

/// <summary>One C# file to add to the project.</summary>
internal sealed record GeneratedSource(string Name, string Text);
