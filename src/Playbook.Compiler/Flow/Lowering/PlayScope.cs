using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>What the statements of one play share while they are lowered.</summary>
internal sealed class PlayScope
{
    private readonly FlowNode?[] _nodes;
    private UniqueNames _names = new();
    private int _step;

    public PlayScope(LoweringContext context, BoundPlay play)
    {
        Context = context;
        Play = play;
        Index = context.Symbols[play.Play];
        Numbering = new NodeNumbering(play);
        Record = new RecordPlan(Numbering, play.Steps.Length, TakesOver.Any());
        Captures = new CaptureTable(Index);
        Conditions = new ConditionLowering(context, Captures, Index);
        Messages = new MessageLowering(Conditions);
        _nodes = new FlowNode?[Numbering.Count];
    }

    public LoweringContext Context { get; }

    public BoundPlay Play { get; }

    /// <summary>The play's index in the graph.</summary>
    public int Index { get; }

    public NodeNumbering Numbering { get; }

    public RecordPlan Record { get; }

    public CaptureTable Captures { get; }

    public ConditionLowering Conditions { get; }

    public MessageLowering Messages { get; }

    public SymbolTable Symbols => Context.Symbols;

    public string StepName => Play.Steps[_step].Step.Name;

    /// <summary>The team of the playbook's first owner, whose hours count where none is named; -1 for none.</summary>
    public int OwnerTeam => Play.Play.Playbook is { } playbook
        && Context.Workspace.Of(playbook).Owners is { IsEmpty: false } owners ? Symbols.TeamOf(owners[0]) : -1;

    /// <summary>The lines that let leads of another version go on in the play.</summary>
    public IEnumerable<BoundMove> TakesOver => Play.Play.Playbook is { } playbook
        ? Context.Workspace.Of(playbook).Moves.Where(move => move.To.Play.Equals(Play.Play))
        : [];

    public IEnumerable<FlowNode> Nodes => _nodes.Select((node, i) =>
        node ?? throw new InvalidOperationException($"Unreachable: node {i} of {Play.Play.Name} was never made."));

    public void BeginStep(int step)
    {
        _step = step;
        _names = new UniqueNames();
    }

    public void Put(FlowNode node) => _nodes[node.Index] = node;

    /// <param name="statement">The statement, for its benefit and its actor.</param>
    /// <param name="name">Kind and object, <c>send_roi_guide</c>; made unique in the step.</param>
    /// <param name="next">The node behind it.</param>
    /// <param name="part">Which of the statement's nodes.</param>
    public NodeHead Head(BoundStatement statement, string name, int next, int part = 0) =>
        Head(Numbering.IndexOf(statement, part), name, statement.Location, next) with
        {
            Because = statement.Because,
            By = Symbols.IndexOrNone(statement.By),
        };

    public NodeHead Head(int index, string name, Diagnostics.SourceLocation location, int next)
    {
        var unique = _names.Take(name.TrimEnd('_'));
        return new NodeHead
        {
            Index = index,
            Step = _step,
            Statement = unique,
            StableId = $"{Play.Play.QualifiedName}.{StepName}.{unique}",
            Location = location,
            Next = next,
        };
    }

    public ClockPlan Clock(BoundWithin within, ActorSymbol? actor) => ClockLowering.Lower(Symbols, within, actor);
}
