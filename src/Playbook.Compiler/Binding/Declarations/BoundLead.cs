using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>One <c>lead</c> block; all blocks together make the lead.</summary>
public sealed record BoundLead(SourceLocation Location, LeadFieldSymbol First, ImmutableArray<LeadFieldSymbol> Fields)
    : BoundDeclaration(Location, First);
