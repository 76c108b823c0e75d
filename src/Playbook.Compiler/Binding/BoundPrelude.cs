using System.Collections.Immutable;
using Playbook.Compiler.Prelude;

namespace Playbook.Compiler.Binding;

/// <summary>The meaning of the prelude, found once in a process: no workspace changes what is inside it.</summary>
internal static class BoundPrelude
{
    private static readonly Lazy<ImmutableArray<BoundFile>> Bound = new(Bind);

    public static ImmutableArray<BoundFile> Files => Bound.Value;

    private static ImmutableArray<BoundFile> Bind()
    {
        var scope = WorkspaceScope.Create(PreludeLibrary.Declarations, [], []);
        return [.. PreludeLibrary.Declarations.Select(file => FileBinder.Bind(file, scope))];
    }
}
