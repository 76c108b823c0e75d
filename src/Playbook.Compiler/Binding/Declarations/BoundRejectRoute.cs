using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Declarations;

public abstract record BoundRejectRoute(SourceLocation Location) : BoundNode(Location);
