using Playbook.Compiler.Flow;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Scenarios;

/// <summary>Where a symbol stands in the tables of a flow graph; -1 for one that no table has.</summary>
internal sealed class GraphNames(FlowGraph graph)
{
    public int Field(FieldSymbol field) => Find(graph.Fields.Length, i => graph.Fields[i].Name == field.Name);

    public int Event(EventSymbol item) => Find(graph.Events.Length, i => graph.Events[i].Name == item.Name);

    public int EventField(int index, FieldSymbol field)
    {
        var fields = graph.Events[index].Fields;
        return Find(fields.Length, i => fields[i].Name == field.Name);
    }

    public int Content(ContentSymbol content) =>
        Find(graph.Contents.Length, i => graph.Contents[i].Id == content.QualifiedName);

    public int Channel(ChannelSymbol channel) =>
        Find(graph.Channels.Length, i => graph.Channels[i].Name == channel.Name);

    public int Actor(ActorSymbol actor) => Find(graph.Actors.Length, i =>
        graph.Actors[i].Name == actor.Name && graph.Actors[i].IsTeam == (actor.Kind == SymbolKind.Team));

    public int Team(TeamSymbol team) => Find(graph.Teams.Length, i => graph.Teams[i].Name == team.Name);

    public int Handoff(HandoffSymbol handoff) =>
        Find(graph.Handoffs.Length, i => graph.Handoffs[i].Id == handoff.QualifiedName);

    public int Score(ScoreSymbol score) => Find(graph.Scores.Length, i => graph.Scores[i].Id == score.QualifiedName);

    public int Play(PlaySymbol play) => Find(graph.Plays.Length, i =>
        graph.Plays[i].Id == play.QualifiedName
        && (play.Playbook is null || graph.Playbooks[graph.Plays[i].Playbook].Version == play.Playbook.Version));

    private static int Find(int count, Func<int, bool> isMeant)
    {
        for (var i = 0; i < count; i++)
        {
            if (isMeant(i))
                return i;
        }

        return -1;
    }
}
