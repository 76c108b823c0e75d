namespace Playbook.Compiler.Symbols;

/// <summary>The kinds of thing that a text can declare and a name can mean.</summary>
public enum SymbolKind
{
    Workspace,
    Playbook,
    Team,
    Role,
    LeadField,
    Event,
    EventField,
    Channel,
    Content,
    Segment,
    Signal,
    Score,
    ScoreBand,
    Play,
    Step,
    Handoff,
    RejectReason,
    Goal,
    Experiment,
    Scenario,
    CardKind,
    CardField,
    Card,

    /// <summary>The name that <c>on EVENT as NAME</c> gives to the event that enrolled the lead.</summary>
    EventBinding,
}
