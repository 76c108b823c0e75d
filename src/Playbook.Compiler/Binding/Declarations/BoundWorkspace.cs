using System.Collections.Immutable;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>
/// The meaning of a whole workspace with the prelude: the one entry for lowering, guides, rules and interpreters.
/// Lists of a kind hold the prelude's declarations that the workspace doesn't replace, then the workspace's, by
/// path and position.
/// </summary>
public sealed class BoundWorkspace
{
    private Dictionary<Symbol, BoundDeclaration>? _bySymbol;

    /// <summary>Name, zone, currency; a default one where there is no workspace file.</summary>
    public required BoundWorkspaceHeader Header { get; init; }

    /// <summary>By name (ordinal), then version.</summary>
    public required ImmutableArray<BoundPlaybook> Playbooks { get; init; }

    public required ImmutableArray<BoundTeam> Teams { get; init; }

    public required ImmutableArray<BoundRole> Roles { get; init; }

    /// <summary>The prelude's, then the workspace's in the order of file and line; each name once.</summary>
    public required ImmutableArray<LeadFieldSymbol> LeadFields { get; init; }

    public required ImmutableArray<BoundEvent> Events { get; init; }

    public required ImmutableArray<BoundChannel> Channels { get; init; }

    public required ImmutableArray<BoundContent> Contents { get; init; }

    public required ImmutableArray<BoundSegment> Segments { get; init; }

    /// <summary>In order of dependency: a signal comes after those that it uses.</summary>
    public required ImmutableArray<BoundSignal> Signals { get; init; }

    public required ImmutableArray<BoundScore> Scores { get; init; }

    /// <summary>
    /// By playbook name (ordinal), version, position in the file. Plays of the company's files come first.
    /// </summary>
    public required ImmutableArray<BoundPlay> Plays { get; init; }

    public required ImmutableArray<BoundHandoff> Handoffs { get; init; }

    public required ImmutableArray<BoundGoal> Goals { get; init; }

    public required ImmutableArray<BoundExperiment> Experiments { get; init; }

    public required ImmutableArray<Scenarios.BoundScenario> Scenarios { get; init; }

    public required ImmutableArray<BoundAssumption> Assumptions { get; init; }

    public required ImmutableArray<BoundCardKind> CardKinds { get; init; }

    public required ImmutableArray<BoundCard> Cards { get; init; }

    /// <summary>Every <c>allow</c> of the workspace, by file and position.</summary>
    public required ImmutableArray<BoundAllow> Allows { get; init; }

    public BoundPlaybook Of(PlaybookSymbol symbol) => (BoundPlaybook)Declaration(symbol);

    public BoundTeam Of(TeamSymbol symbol) => (BoundTeam)Declaration(symbol);

    public BoundRole Of(RoleSymbol symbol) => (BoundRole)Declaration(symbol);

    public BoundEvent Of(EventSymbol symbol) => (BoundEvent)Declaration(symbol);

    public BoundChannel Of(ChannelSymbol symbol) => (BoundChannel)Declaration(symbol);

    public BoundContent Of(ContentSymbol symbol) => (BoundContent)Declaration(symbol);

    public BoundSegment Of(SegmentSymbol symbol) => (BoundSegment)Declaration(symbol);

    public BoundSignal Of(SignalSymbol symbol) => (BoundSignal)Declaration(symbol);

    public BoundScore Of(ScoreSymbol symbol) => (BoundScore)Declaration(symbol);

    public BoundPlay Of(PlaySymbol symbol) => (BoundPlay)Declaration(symbol);

    public BoundHandoff Of(HandoffSymbol symbol) => (BoundHandoff)Declaration(symbol);

    public BoundGoal Of(GoalSymbol symbol) => (BoundGoal)Declaration(symbol);

    public BoundExperiment Of(ExperimentSymbol symbol) => (BoundExperiment)Declaration(symbol);

    public BoundCard Of(CardSymbol symbol) => (BoundCard)Declaration(symbol);

    public BoundCardKind Of(CardKindSymbol symbol) => (BoundCardKind)Declaration(symbol);

    /// <summary>
    /// What today's text says of a symbol that a bound node refers to. Throws for a symbol that is not a declaration
    /// of its own, as a step or a field: those are found through their container.
    /// </summary>
    public BoundDeclaration Declaration(Symbol symbol) => (_bySymbol ??= Index())[symbol];

    private Dictionary<Symbol, BoundDeclaration> Index()
    {
        var index = new Dictionary<Symbol, BoundDeclaration>();
        Add(index, Playbooks);
        Add(index, Teams);
        Add(index, Roles);
        Add(index, Events);
        Add(index, Channels);
        Add(index, Contents);
        Add(index, Segments);
        Add(index, Signals);
        Add(index, Scores);
        Add(index, Plays);
        Add(index, Handoffs);
        Add(index, Goals);
        Add(index, Experiments);
        Add(index, Scenarios);
        Add(index, CardKinds);
        Add(index, Cards);
        index[Header.Symbol] = Header;
        return index;
    }

    private static void Add<T>(Dictionary<Symbol, BoundDeclaration> index, ImmutableArray<T> declarations)
        where T : BoundDeclaration
    {
        foreach (var declaration in declarations)
        {
            index[declaration.Symbol] = declaration;
        }
    }
}
