namespace Playbook.Compiler.Emit;

/// <summary>A file of C#.</summary>
/// <param name="Name">
/// Its name in the project, <c>Acme.Workspace.g.cs</c>: letters, digits, points and underscores.
/// </param>
/// <param name="Text">Its text, lines ended by line feeds.</param>
public sealed record EmittedFile(string Name, string Text);
