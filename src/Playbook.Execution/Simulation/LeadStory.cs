using System.Collections.Immutable;
using Playbook.Execution.Logs;
using Playbook.Execution.Scenarios;

namespace Playbook.Execution.Simulation;

/// <summary>Why things happened, or did not, to one lead.</summary>
/// <param name="Ids">The ids under which the log names the lead, the one that is left first.</param>
/// <param name="Entries">What came in, changed, was done and was not done, in order.</param>
/// <param name="Ledger">Every change of every score; for each score the changes add up to its points.</param>
/// <param name="SetAside">Rows of the lead that took no part.</param>
public sealed record LeadStory(
    ImmutableArray<string> Ids,
    ImmutableArray<TimelineEntry> Entries,
    ImmutableArray<LedgerLine> Ledger,
    ImmutableArray<SetAsideRow> SetAside);
