using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

/// <summary><c>split EXPERIMENT</c>: shares take the range in the order written and sum to 10,000.</summary>
public sealed record BoundSplit(SourceLocation Location, ExperimentSymbol Experiment, ImmutableArray<BoundArm> Arms)
    : BoundStatement(Location);
