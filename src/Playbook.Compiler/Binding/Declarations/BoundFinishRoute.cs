using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Declarations;

public sealed record BoundFinishRoute(SourceLocation Location) : BoundRejectRoute(Location);
