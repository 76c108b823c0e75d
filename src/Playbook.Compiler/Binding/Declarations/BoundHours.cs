using System.Collections.Immutable;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>A daily window on the days named: [From, To), across midnight where To is not after From.</summary>
/// <param name="Days">All seven where the text names none.</param>
/// <param name="From">Minutes since midnight.</param>
/// <param name="To">Minutes since midnight.</param>
public sealed record BoundHours(SourceLocation Location, ImmutableArray<Weekday> Days, int From, int To)
    : BoundNode(Location);
