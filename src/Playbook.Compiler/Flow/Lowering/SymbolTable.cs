using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>The index that each declaration has in its table of the flow graph.</summary>
internal sealed class SymbolTable
{
    private readonly Dictionary<Symbol, int> _indexes = [];
    private readonly Dictionary<EventSymbol, Dictionary<string, int>> _eventFields = [];
    private readonly Dictionary<TeamSymbol, int> _teams = [];
    private readonly BoundWorkspace _workspace;

    public SymbolTable(BoundWorkspace workspace, ImmutableArray<BoundPlay> plays)
    {
        _workspace = workspace;
        Number(workspace.LeadFields);
        Number(workspace.Events.Select(item => item.Event));
        Number(workspace.Channels.Select(item => item.Channel));
        Number(workspace.Contents.Select(item => item.Content));
        Number(workspace.Segments.Select(item => item.Segment));
        Number(workspace.Signals.Select(item => item.Signal));
        Number(workspace.Scores.Select(item => item.Score));
        Number(workspace.Handoffs.Select(item => item.Handoff));
        Number(workspace.Experiments.Select(item => item.Experiment));
        Number(workspace.Playbooks.Select(item => item.Playbook));
        Number(plays.Select(item => item.Play));
        Number(workspace.Teams.Select(item => (Symbol)item.Team).Concat(workspace.Roles.Select(item => item.Role)));
        for (var i = 0; i < workspace.Teams.Length; i++)
            _teams[workspace.Teams[i].Team] = i;
        foreach (var item in workspace.Events)
            _eventFields[item.Event] = item.Event.Fields.Select((field, i) => (field.Name, i))
                .ToDictionary(pair => pair.Name, pair => pair.i, StringComparer.Ordinal);
        foreach (var play in plays)
            Number(play.Play.Steps);
    }

    /// <summary>The index of what a declaration lowers to; an actor's is its place among teams, then roles.</summary>
    public int this[Symbol symbol] => _indexes[symbol];

    /// <summary>The same, and -1 for nothing.</summary>
    public int IndexOrNone(Symbol? symbol) => symbol is null ? -1 : _indexes[symbol];

    public int EventField(EventFieldSymbol field) => _eventFields[(EventSymbol)field.Container][field.Name];

    /// <summary>The index of the team whose hours an actor keeps; -1 for nobody and for a role in no team.</summary>
    public int TeamOf(ActorSymbol? actor) => actor switch
    {
        TeamSymbol team => _teams[team],
        RoleSymbol role => _workspace.Of(role).Team is { } team ? _teams[team] : -1,
        null => -1,
        _ => throw new InvalidOperationException($"Unreachable: actor {actor.Kind}."),
    };

    private void Number(IEnumerable<Symbol> symbols)
    {
        var index = 0;
        foreach (var symbol in symbols)
            _indexes[symbol] = index++;
    }
}
