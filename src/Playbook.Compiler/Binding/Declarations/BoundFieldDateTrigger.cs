using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>
/// <c>on 7 days before lead.renewal_date [09:00] [, or at once]</c>: once for each value of the field.
/// </summary>
/// <param name="OrAtOnce">A moment that is past when the value becomes known starts at once.</param>
/// <param name="Time">Null only for a field that holds an instant, where no time is written.</param>
public sealed record BoundFieldDateTrigger(
    SourceLocation Location, Duration Offset, bool IsBefore, LeadFieldSymbol Field, TimeValue? Time, bool OrAtOnce)
    : BoundTrigger(Location);
