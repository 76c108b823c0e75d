using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding;

/// <summary>The meaning of one file: a function of its syntax and of the exports of all files.</summary>
internal sealed class BoundFile
{
    public required ImmutableArray<BoundDeclaration> Declarations { get; init; }

    public required ImmutableArray<BoundAssumption> Assumptions { get; init; }

    public required ImmutableArray<BoundAllow> Allows { get; init; }

    /// <summary>In the order of the text.</summary>
    public required ImmutableArray<SemanticFact> Facts { get; init; }

    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }
}
