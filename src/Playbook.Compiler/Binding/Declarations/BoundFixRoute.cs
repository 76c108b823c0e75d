using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>A task with the reject's title; done, the lead is handed off again, once.</summary>
public sealed record BoundFixRoute(SourceLocation Location, ActorSymbol Actor, BoundWithin Within)
    : BoundRejectRoute(Location);
