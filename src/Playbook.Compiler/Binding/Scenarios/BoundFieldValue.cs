using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Scenarios;

/// <summary>A field of the lead or of an event with its value.</summary>
public sealed record BoundFieldValue(SourceLocation Location, FieldSymbol Field, ConstantValue Value)
    : BoundNode(Location);
