using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>All that ever happened to one lead, and what it knows.</summary>
/// <param name="id">As the log has it; splits and hold-outs are drawn from it.</param>
/// <param name="mutation">The rule that is broken on purpose; none, usually.</param>
/// <param name="tally">Counts what occurs.</param>
internal sealed class OracleLead(string id, Mutation mutation, OracleTally tally)
{
    public string Id => id;

    public OracleTally Tally => tally;

    /// <summary>The instant of the last input, or up to which time has passed; null before the first.</summary>
    public long? Begun { get; set; }

    public long Clock => Begun ?? throw new InvalidOperationException("nothing has happened yet");

    public long? FirstInput { get; set; }

    /// <summary>The number of the input at hand.</summary>
    public int Input { get; set; }

    public Dictionary<string, ConstantValue> Fields { get; } = new(StringComparer.Ordinal);

    public List<OracleOccurrence> History { get; } = [];

    public List<OracleEnrolment> Active { get; } = [];

    public List<OracleRelease> Releases { get; } = [];

    /// <summary>When each play was started, and for which key.</summary>
    public List<(PlaySymbol Play, ConstantValue? Key, long Time)> Starts { get; } = [];

    public List<(PlaySymbol Play, ConstantValue? Key, long Time)> Ends { get; } = [];

    /// <summary>The plays that leave this lead out, and said so.</summary>
    public HashSet<string> HeldOut { get; } = new(StringComparer.Ordinal);

    /// <summary>What each <c>when</c> was when it was last looked at.</summary>
    public Dictionary<BoundConditionTrigger, bool> Edges { get; } = [];

    /// <summary>The last number that was given to an enrolment of each play.</summary>
    public Dictionary<string, int> Numbers { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// The keys that each play remembers, those that came first before others. Of a play without keys it is one that
    /// is none.
    /// </summary>
    public Dictionary<PlaySymbol, List<ConstantValue?>> Known { get; } = [];

    /// <summary>The ids of the leads that were absorbed, the first first.</summary>
    public List<string> Absorbed { get; } = [];

    /// <summary>The last tasks that nobody waits for, the oldest first.</summary>
    public List<OracleTask> Tasks { get; } = [];

    /// <summary>At most one of each kind, and what is left of it.</summary>
    public Dictionary<HandoffSymbol, OracleHandoff> Handoffs { get; } = [];

    /// <summary>Plays into which a rejection leads, and when.</summary>
    public Dictionary<HandoffSymbol, (PlaySymbol Play, long Due)> Routes { get; } = [];

    /// <summary>What belongs to the lead itself comes before what it has absorbed.</summary>
    public int RankOf(string origin) => Absorbed.IndexOf(origin);

    public bool Is(Mutation broken) => broken == mutation;
}
