using System.Collections.Immutable;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>Fires at every input that matches one of them; a signal that is one match is this with one entry.</summary>
public sealed record BoundAnyOfSignal(SourceLocation Location, ImmutableArray<BoundMatch> Matches)
    : BoundSignalBody(Location);
