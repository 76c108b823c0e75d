using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

public sealed record BoundExperiment(SourceLocation Location, ExperimentSymbol Experiment)
    : BoundDeclaration(Location, Experiment)
{
    /// <summary>A goal, an event or a signal; null where none is named.</summary>
    public Symbol? Measure { get; init; }

    public DateValue? Until { get; init; }
}
