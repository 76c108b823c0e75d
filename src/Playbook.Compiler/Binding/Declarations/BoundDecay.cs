using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary><c>loses N every D without activity</c>, or without the event named.</summary>
/// <param name="Without">Null for activity: any event of engagement.</param>
public sealed record BoundDecay(SourceLocation Location, int Points, Duration Every, OccurrenceSymbol? Without)
    : BoundNode(Location);
