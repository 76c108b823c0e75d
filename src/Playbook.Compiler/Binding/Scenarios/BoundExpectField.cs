using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Scenarios;

/// <summary><c>expect lead.FIELD is VALUE</c>.</summary>
public sealed record BoundExpectField(SourceLocation Location, LeadFieldSymbol Field, ConstantValue Value)
    : BoundExpectation(Location);
