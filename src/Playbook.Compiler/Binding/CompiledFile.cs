using Playbook.Compiler.Symbols.Declaring;

namespace Playbook.Compiler.Binding;

/// <summary>One file of a compilation; bound when somebody asks.</summary>
internal sealed class CompiledFile(FileDeclarations declarations)
{
    private BoundFile? _bound;

    public FileDeclarations Declarations => declarations;

    public bool IsBound => _bound is not null;

    public BoundFile Bind(WorkspaceScope workspace) => _bound ??= FileBinder.Bind(declarations, workspace);
}
