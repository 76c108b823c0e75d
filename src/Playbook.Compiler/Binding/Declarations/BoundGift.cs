using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary><c>gives TEAM "…"</c>: what the other side owes this team.</summary>
public sealed record BoundGift(SourceLocation Location, ActorSymbol Receiver, string Text) : BoundNode(Location);
