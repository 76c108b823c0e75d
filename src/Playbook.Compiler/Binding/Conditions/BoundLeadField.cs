using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Conditions;

/// <summary><c>lead.NAME</c>: may be unknown.</summary>
public sealed record BoundLeadField(SourceLocation Location, LeadFieldSymbol Field)
    : BoundField(Location, Field.Type);
