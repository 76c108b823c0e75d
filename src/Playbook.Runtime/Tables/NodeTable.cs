using System.Collections.Immutable;

namespace Playbook.Runtime.Tables;

/// <summary>
/// A node of a play, as the engine needs it; which members count is the kind's to say, and what is -1 is absent.
/// Where a branch, a split or a route leads is the program's to know.
/// </summary>
public sealed record NodeTable
{
    public required NodeKind Kind { get; init; }

    /// <summary>Kind, object and ordinal inside its step: the last part of its effects' identity.</summary>
    public required string Statement { get; init; }

    /// <summary>Index of its step.</summary>
    public int Step { get; init; }

    /// <summary>The line, for traces.</summary>
    public string Location { get; init; } = "";

    /// <summary>A notice's words, a task's title, what is asked or approved; empty where the text says none.</summary>
    public string Text { get; init; } = "";

    /// <summary>The node that follows in the text's order.</summary>
    public int Next { get; init; } = -1;

    /// <summary>What a place can come to, in the author's order; all else goes on with <see cref="Next"/>.</summary>
    public ImmutableArray<OutcomeTable> Outcomes { get; init; } = [];

    public int Content { get; init; } = -1;

    public int Channel { get; init; } = -1;

    /// <summary>Who is asked or told; -1 for the lead, or for nobody in particular.</summary>
    public int Actor { get; init; } = -1;

    /// <summary>Index of the condition that must hold at release.</summary>
    public int Needs { get; init; } = -1;

    public TouchMeaning Meaning { get; init; }

    /// <summary>The clock of a call, a task, a choice, an approval.</summary>
    public ClockTable? Within { get; init; }

    /// <summary>A call's attempts, or how often a step is repeated.</summary>
    public int Most { get; init; } = 1;

    /// <summary>Milliseconds over which a call's attempts are spread; 0 for one attempt.</summary>
    public long Over { get; init; }

    /// <summary>The contents of an each, in order.</summary>
    public ImmutableArray<int> Contents { get; init; } = [];

    /// <summary>What each of them is to the lead.</summary>
    public ImmutableArray<TouchMeaning> Meanings { get; init; } = [];

    /// <summary>
    /// What the reader of a send or share gets, for each content of an each; null where the author wrote nothing.
    /// </summary>
    public ImmutableArray<MessageTable?> Messages { get; init; } = [];

    /// <summary>Milliseconds between one content of an each and the next.</summary>
    public long Gap { get; init; }

    /// <summary>How long a wait, a listening place or a repeat stands.</summary>
    public Length Length { get; init; }

    /// <summary>Index of the team whose working time a length counts.</summary>
    public int Team { get; init; } = -1;

    public MomentTable? Moment { get; init; }

    public int Handoff { get; init; } = -1;

    /// <summary>Index of the play that a <see cref="NodeKind.Continue"/> goes on with.</summary>
    public int Play { get; init; } = -1;

    /// <summary>For each capture of that play: the capture of this one that fills it, or -1.</summary>
    public ImmutableArray<int> Captures { get; init; } = [];

    /// <summary>Whether this play's key becomes that play's.</summary>
    public bool KeepsKey { get; init; }

    /// <summary>The node at which a repeat goes on.</summary>
    public int TargetNode { get; init; } = -1;

    /// <summary>Where in an enrolment's record a repeat counts its times.</summary>
    public int CounterOffset { get; init; } = -1;

    /// <summary>The lead's field that is set, or that a task's answer fills.</summary>
    public int Field { get; init; } = -1;

    /// <summary>The score that points are added to.</summary>
    public int Score { get; init; } = -1;

    /// <summary>Points with their sign.</summary>
    public long Points { get; init; }

    /// <summary>Index of the experiment of a split.</summary>
    public int Experiment { get; init; } = -1;

    /// <summary>Of a split: the first hundredth of one per cent above each arm, in the order written.</summary>
    public ImmutableArray<int> Shares { get; init; } = [];
}
