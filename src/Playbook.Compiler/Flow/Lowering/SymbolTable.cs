using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>The index that each declaration has in its table of the flow graph.</summary>
public sealed class SymbolTable
{
    private readonly Dictionary<Symbol, int> _indexes = [];
    private readonly List<Dictionary<string, int>> _eventFields = [];
    private readonly Dictionary<TeamSymbol, int> _teams = [];
    private readonly BoundWorkspace _workspace;

    internal SymbolTable(BoundWorkspace workspace, ImmutableArray<BoundPlay> plays)
    {
        _workspace = workspace;
        Number(workspace.LeadFields);
        Events = EventGroup.All(workspace);
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
        for (var i = 0; i < Events.Length; i++)
        {
            foreach (var item in Events[i].Declarations)
                _indexes[item.Event] = i;
            var fields = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var field in Events[i].Fields)
                fields.Add(field.Name, fields.Count);
            _eventFields.Add(fields);
        }

        foreach (var play in plays)
            Number(play.Play.Steps);
    }

    /// <summary>The table for a workspace whose flow graph was built elsewhere.</summary>
    public static SymbolTable Of(BoundWorkspace workspace) => new(workspace, new PlayOrder(workspace).Plays);

    /// <summary>In the order of the flow graph's events.</summary>
    internal ImmutableArray<EventGroup> Events { get; }

    /// <summary>The index of what a declaration lowers to; an actor's is its place among teams, then roles.</summary>
    public int this[Symbol symbol] => _indexes[symbol];

    /// <summary>The same, and -1 for nothing.</summary>
    public int IndexOrNone(Symbol? symbol) => symbol is null ? -1 : _indexes[symbol];

    /// <summary>The index of a field among those of its event.</summary>
    public int EventField(EventFieldSymbol field) => _eventFields[this[field.Container]][field.Name];

    /// <summary>The index of a team among the teams alone.</summary>
    public int Team(TeamSymbol team) => _teams[team];

    /// <summary>The index of the team whose hours an actor keeps; -1 for nobody and for a role in no team.</summary>
    internal int TeamOf(ActorSymbol? actor) => actor switch
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
