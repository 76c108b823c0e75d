using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Conditions;

/// <summary>What a field is set to: a constant, or what another field holds at that instant.</summary>
public abstract record BoundOperand(SourceLocation Location, PlaybookType Type) : BoundNode(Location);
