using Playbook.Compiler.Text;

namespace Playbook.Compiler.Diagnostics;

/// <summary>One replacement in the file of the diagnostic that carries it.</summary>
public readonly record struct TextChange(TextSpan Span, string NewText);
