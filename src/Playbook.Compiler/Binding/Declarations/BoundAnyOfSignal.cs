using System.Collections.Immutable;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>Fires at every input that matches one of them. A signal of one match has one entry.</summary>
public sealed record BoundAnyOfSignal(SourceLocation Location, ImmutableArray<BoundMatch> Matches)
    : BoundSignalBody(Location);
