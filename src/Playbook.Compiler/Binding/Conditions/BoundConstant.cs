using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Conditions;

public sealed record BoundConstant(SourceLocation Location, PlaybookType Type, ConstantValue Value)
    : BoundOperand(Location, Type);
