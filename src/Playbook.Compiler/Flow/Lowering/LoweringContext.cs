using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>
/// What all parts of lowering one workspace share: where declarations stand, and the tables that grow on the way.
/// </summary>
internal sealed class LoweringContext
{
    private const int BeingLowered = -2;
    private readonly Dictionary<int, int> _segmentConditions = [];

    /// <param name="workspace">Free of errors.</param>
    /// <param name="plays">The plays in the order of the graph.</param>
    public LoweringContext(BoundWorkspace workspace, ImmutableArray<BoundPlay> plays)
    {
        Workspace = workspace;
        Symbols = new SymbolTable(workspace, plays);
        ZoneField = LeadField("time_zone");
        SuppressedField = LeadField("suppressed");
        Conditions = new ConditionTable(FactsOfSegment, ZoneField);
        Matches = new MatchTable(Conditions);
    }

    private FactSet FactsOfSegment(int segment) => Conditions[_segmentConditions[segment]].Reads;

    public BoundWorkspace Workspace { get; }

    public SymbolTable Symbols { get; }

    public ConditionTable Conditions { get; }

    public MatchTable Matches { get; }

    /// <summary>Index of the field that names a lead's zone; -1 for none.</summary>
    public int ZoneField { get; }

    /// <summary>Index of the field that suppresses a lead; -1 for none.</summary>
    public int SuppressedField { get; }

    /// <summary>
    /// The condition of a segment, lowered when it is first asked for: segments may stand in any order.
    /// </summary>
    public int ConditionOf(SegmentSymbol segment)
    {
        var index = Symbols[segment];
        if (_segmentConditions.TryGetValue(index, out var known))
        {
            return known != BeingLowered
                ? known
                : throw new InvalidOperationException($"Unreachable: segment {segment.Name} asks for itself.");
        }

        _segmentConditions[index] = BeingLowered;
        var condition = new ConditionLowering(this, null).Lower(Workspace.Of(segment).Condition);
        return _segmentConditions[index] =
            Conditions.Add(ConditionRole.Segment, -1, "segment." + segment.QualifiedName, condition);
    }

    /// <summary>Index of a lead's field by its name; -1 where the workspace has none.</summary>
    private int LeadField(string name)
    {
        for (var i = 0; i < Workspace.LeadFields.Length; i++)
        {
            if (Workspace.LeadFields[i].Name == name)
                return i;
        }

        return -1;
    }
}
