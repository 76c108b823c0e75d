using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Syntax.Parsing;

/// <summary>A small change that makes a line readable.</summary>
/// <param name="Title">What it does, in words.</param>
/// <param name="Meant">The word that was meant; empty where the change is another one.</param>
/// <param name="Changes">The change, placed from the start of the line.</param>
internal sealed record WordChange(string Title, string Meant, TextChange[] Changes);
