using System.Collections.Immutable;

namespace Playbook.Execution.Simulation;

/// <summary>One table of a report.</summary>
/// <param name="Name">A word for programs, such as <c>enrolled</c>.</param>
/// <param name="Title">A heading for people.</param>
/// <param name="Columns">Names of the columns; the first ones are words, the rest numbers or lengths of time.</param>
/// <param name="Rows">The cells, as text.</param>
public sealed record ReportTable(
    string Name, string Title, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows);
