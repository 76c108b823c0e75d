using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary><c>at most N touches per D</c> or <c>at least N touches per D</c>.</summary>
public sealed record BoundPacePromise(SourceLocation Location, bool IsAtLeast, int Count, Duration Per)
    : BoundPromise(Location);
