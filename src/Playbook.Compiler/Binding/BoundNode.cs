using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding;

/// <summary>A piece of meaning with its place in the text.</summary>
/// <param name="Location">The line or clause that says it.</param>
public abstract record BoundNode(SourceLocation Location);
