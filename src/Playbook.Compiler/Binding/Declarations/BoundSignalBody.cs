using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Declarations;

public abstract record BoundSignalBody(SourceLocation Location) : BoundNode(Location);
