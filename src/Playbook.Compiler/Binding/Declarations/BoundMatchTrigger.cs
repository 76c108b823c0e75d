using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary><c>on X [as NAME] [per FIELD [, at most N at once]] [where …]</c>.</summary>
/// <param name="Name">What the play calls the event; null where it gives it no name.</param>
/// <param name="Per">One enrolment for each value of this field; null: one for the lead.</param>
/// <param name="AtMostAtOnce">1 to 16; 4 unless said; 1 without <paramref name="Per"/>.</param>
public sealed record BoundMatchTrigger(
    SourceLocation Location, BoundMatch Match, EventBindingSymbol? Name, EventFieldSymbol? Per, int AtMostAtOnce)
    : BoundTrigger(Location);
