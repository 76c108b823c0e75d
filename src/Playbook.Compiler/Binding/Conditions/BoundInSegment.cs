using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Conditions;

public sealed record BoundInSegment(SourceLocation Location, SegmentSymbol Segment) : BoundCondition(Location);
