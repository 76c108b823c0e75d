using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Conditions;

/// <summary>Something whose value can be read. Closed: see the sealed records of this folder.</summary>
public abstract record BoundField(SourceLocation Location, PlaybookType Type) : BoundNode(Location);
