using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>How often a rule counts.</summary>
/// <param name="Times">1 for <c>once</c>; at most 100.</param>
/// <param name="Per">In any stretch of this length, or period of the lead's calendar; null: ever.</param>
/// <param name="PerField"><c>once per FIELD</c>: once for each value of this field of the event.</param>
public sealed record BoundScoreLimit(
    SourceLocation Location, int Times, Duration? Per, EventFieldSymbol? PerField) : BoundNode(Location);
