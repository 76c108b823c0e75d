using System.Collections.Immutable;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Emit;
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

    /// <summary>The severities that hold for the file under a path.</summary>
    public Func<string, SeverityOptions> SeveritiesOf { get; init; } = _ => SeverityOptions.Default;

    /// <summary>The host's day, for allowances and facts that end; null: nothing is over.</summary>
    public DateValue? Today { get; init; }

    /// <summary>What the surroundings of emitted code are like.</summary>
    public CSharpEmitOptions Emit { get; init; } = CSharpEmitOptions.Default;
}
