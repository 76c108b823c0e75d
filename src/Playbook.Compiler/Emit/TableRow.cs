using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Emit;

/// <summary>One row of one of the runtime's tables.</summary>
/// <param name="Table">The property of the tables, or <c>Slots</c> of the layout.</param>
/// <param name="Place">Writes its place in the whole.</param>
/// <param name="Location">What it comes from: the row stands with what that file gives; null: the whole.</param>
/// <param name="Json">Writes the row.</param>
internal sealed record TableRow(
    string Table, Func<RowLinks, string> Place, SourceLocation? Location, Func<RowWriter, string> Json);
