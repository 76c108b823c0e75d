using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

public sealed record BoundSegment(SourceLocation Location, SegmentSymbol Segment, BoundCondition Condition)
    : BoundDeclaration(Location, Segment);
