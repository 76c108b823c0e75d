using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

public sealed record BoundSet(SourceLocation Location, LeadFieldSymbol Field, BoundOperand Value)
    : BoundStatement(Location);
