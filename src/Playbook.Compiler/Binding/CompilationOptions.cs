using System.Collections.Immutable;

namespace Playbook.Compiler.Binding;

/// <summary>What a host tells the compiler besides the texts. A value.</summary>
public sealed record CompilationOptions
{
    public static CompilationOptions Default { get; } = new();

    /// <summary>Names of rules that the host adds: <c>allow</c> may name them too.</summary>
    public ImmutableHashSet<string> AdditionalRules { get; init; } = [];

    public bool Equals(CompilationOptions? other) =>
        other is not null && AdditionalRules.SetEquals(other.AdditionalRules);

    public override int GetHashCode() => AdditionalRules.Count;
}
