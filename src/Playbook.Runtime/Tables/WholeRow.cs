using System.Collections.Immutable;

namespace Playbook.Runtime.Tables;

/// <summary>What is said of a workspace as a whole, while its tables are read.</summary>
internal sealed record WholeRow(
    string Name,
    string Zone,
    ImmutableArray<int> Histories,
    ImmutableArray<CounterTable> Counters,
    int SuppressedField,
    int ZoneField,
    int OpenTasksSlot,
    int TaskClocksSlot,
    int OriginsSlot,
    int Numbers,
    int Texts,
    ImmutableArray<int> HasFacts,
    ImmutableArray<int> HasSignals,
    ImmutableArray<int> HasPoints);
