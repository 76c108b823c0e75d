using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>All that ever happened to one lead, and what it knows.</summary>
internal sealed class OracleLead
{
    public long Clock { get; set; }

    public long? FirstInput { get; set; }

    /// <summary>The number of the input at hand.</summary>
    public int Input { get; set; }

    public Dictionary<string, ConstantValue> Fields { get; } = new(StringComparer.Ordinal);

    public List<OracleOccurrence> History { get; } = [];

    public List<OracleEnrolment> Active { get; } = [];

    public List<(ChannelSymbol Channel, long Time)> Releases { get; } = [];

    /// <summary>When each play was started.</summary>
    public List<(PlaySymbol Play, long Time)> Starts { get; } = [];

    public Dictionary<PlaySymbol, long> LastEnds { get; } = [];

    /// <summary>What each <c>when</c> was when it was last looked at.</summary>
    public Dictionary<BoundConditionTrigger, bool> Edges { get; } = [];
}
