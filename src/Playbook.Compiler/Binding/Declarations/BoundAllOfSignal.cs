using System.Collections.Immutable;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>
/// True while each match occurred in the last <paramref name="Within"/>; fires at the input that makes it true, and
/// again only after it has been false.
/// </summary>
public sealed record BoundAllOfSignal(SourceLocation Location, Duration Within, ImmutableArray<BoundMatch> Matches)
    : BoundSignalBody(Location);
