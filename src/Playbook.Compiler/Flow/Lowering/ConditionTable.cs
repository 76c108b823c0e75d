using System.Collections.Immutable;
using Playbook.Compiler.Flow.Conditions;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>The conditions that the engine asks by number, in the order in which lowering meets them.</summary>
/// <param name="factsOfSegment">What a segment's condition reads.</param>
/// <param name="zoneField">Index of the field that names a lead's zone; -1 for none.</param>
internal sealed class ConditionTable(Func<int, FactSet> factsOfSegment, int zoneField)
{
    private readonly List<ConditionEntry> _entries = [];

    public ConditionEntry this[int index] => _entries[index];

    /// <param name="role">What it is asked for.</param>
    /// <param name="play">Index of the play that asks; -1 for none.</param>
    /// <param name="name">For people; many may have it.</param>
    /// <param name="condition">The question.</param>
    /// <returns>Its index.</returns>
    public int Add(ConditionRole role, int play, string name, ConditionPlan condition)
    {
        var facts = new FactCollector(factsOfSegment, zoneField).Collect(condition);
        _entries.Add(new ConditionEntry(_entries.Count, role, play, name, condition, facts));
        return _entries.Count - 1;
    }

    public ImmutableArray<ConditionEntry> ToImmutable() => [.. _entries];
}
