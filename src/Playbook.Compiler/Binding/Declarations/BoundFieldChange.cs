using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>An event's <c>sets lead.FIELD to VALUE</c>; the value may be a field of the event.</summary>
public sealed record BoundFieldChange(SourceLocation Location, LeadFieldSymbol Field, BoundOperand Value)
    : BoundNode(Location);
