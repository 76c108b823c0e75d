using System.Collections.Immutable;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Rules;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler;

/// <summary>What a host tells the pipeline besides the texts.</summary>
public sealed record PipelineOptions
{
    public static PipelineOptions Default { get; } = new();

    public CompilationOptions Compilation { get; init; } = CompilationOptions.Default;

    /// <summary>The product's rules, unless the host adds users' rules or leaves some out.</summary>
    public ImmutableArray<PlaybookRule> Rules { get; init; } = BuiltInRules.All;

    /// <summary>The host's day, for allowances and facts that end; null: nothing is over.</summary>
    public DateValue? Today { get; init; }
}
