using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

public sealed record BoundCard(SourceLocation Location, CardSymbol Card, CardKindSymbol? CardKind)
    : BoundDeclaration(Location, Card)
{
    /// <summary>In the order written; a line that lists several values gives several entries.</summary>
    public ImmutableArray<BoundCardEntry> Entries { get; init; } = [];

    /// <summary>The entries of one field, by its words.</summary>
    public IEnumerable<BoundCardEntry> EntriesOf(string words) =>
        Entries.Where(entry => entry.Field.Name == words);
}
