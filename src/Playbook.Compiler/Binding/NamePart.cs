using Playbook.Compiler.Text;

namespace Playbook.Compiler.Binding;

/// <summary>One word of a dotted name.</summary>
internal sealed record NamePart(string Name, TextSpan Span);
