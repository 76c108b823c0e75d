using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Conditions;

/// <summary>A field of the event that enrolled the lead, kept under the name that the trigger gave it.</summary>
public sealed record BoundEnrolmentField(SourceLocation Location, EventBindingSymbol Binding, EventFieldSymbol Field)
    : BoundField(Location, Field.Type);
