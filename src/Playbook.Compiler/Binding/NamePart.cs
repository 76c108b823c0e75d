using Playbook.Compiler.Text;

namespace Playbook.Compiler.Binding;

/// <summary>One word of a dotted name.</summary>
internal readonly record struct NamePart(string Name, TextSpan Span);
