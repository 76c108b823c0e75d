namespace Playbook.Compiler.Symbols;

/// <summary>Kinds of symbols as messages name them, with their article.</summary>
public static class SymbolWords
{
    public static string Of(SymbolKind kind) => kind switch
    {
        SymbolKind.Workspace => "a workspace",
        SymbolKind.Playbook => "a playbook",
        SymbolKind.Team => "a team",
        SymbolKind.Role => "a role",
        SymbolKind.LeadField => "a field of the lead",
        SymbolKind.Event => "an event",
        SymbolKind.EventField => "a field of an event",
        SymbolKind.Channel => "a channel",
        SymbolKind.Content => "content",
        SymbolKind.Segment => "a segment",
        SymbolKind.Signal => "a signal",
        SymbolKind.Score => "a score",
        SymbolKind.ScoreBand => "a band",
        SymbolKind.Play => "a play",
        SymbolKind.Step => "a step",
        SymbolKind.Handoff => "a handoff",
        SymbolKind.RejectReason => "a reject reason",
        SymbolKind.Goal => "a goal",
        SymbolKind.Experiment => "an experiment",
        SymbolKind.Scenario => "a scenario",
        SymbolKind.CardKind => "a kind of card",
        SymbolKind.CardField => "a field of a card",
        SymbolKind.Card => "a card",
        SymbolKind.EventBinding => "the event that started the play",
        _ => throw new InvalidOperationException($"Unreachable: symbol kind {kind}."),
    };
}
