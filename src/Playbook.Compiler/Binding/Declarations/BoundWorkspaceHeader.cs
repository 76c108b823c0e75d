using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

public sealed record BoundWorkspaceHeader(SourceLocation Location, WorkspaceSymbol Workspace)
    : BoundDeclaration(Location, Workspace);
