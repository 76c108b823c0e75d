using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

/// <summary><c>1 day before webinar.starts_at</c>. A past or unknown one goes on at once.</summary>
public sealed record BoundFieldMoment(SourceLocation Location, Duration Offset, bool IsBefore, BoundField Field)
    : BoundMoment(Location);
