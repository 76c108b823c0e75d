using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>One lead's way through one play.</summary>
internal sealed class OracleEnrolment(BoundPlay play, int number, long start, ConstantValue? key = null)
{
    public BoundPlay Play => play;

    public int Number => number;

    public long Start => start;

    /// <summary>What tells it from others of its play; null where there is one at most.</summary>
    public ConstantValue? Key => key;

    /// <summary>The id under which it began; that of an absorbed lead keeps its own.</summary>
    public required string Lead { get; set; }

    /// <summary>The event that started it, if one did.</summary>
    public OracleOccurrence? Starter { get; init; }

    /// <summary>Which of several contents is on its way.</summary>
    public ContentSymbol? Item { get; set; }

    /// <summary>Which comes after it.</summary>
    public int NextItem { get; set; }

    /// <summary>That the content had been sent already.</summary>
    public bool IsPassedOver { get; set; }

    /// <summary>Goes the way, on behalf of the lead whose enrolment this is.</summary>
    public required OracleWalk Walk { get; init; }

    /// <summary>What is left of the play; each element is a place at which it stands.</summary>
    public IEnumerator<OraclePlace>? Way { get; set; }

    public OraclePlace? Place { get; set; }

    /// <summary>The outcome lines that what happened at the place has chosen; null: none.</summary>
    public BoundOutcome? Outcome { get; set; }

    public bool IsOver { get; set; }

    public PlaySymbol? ContinueWith { get; set; }

    /// <summary>The step to go to, after a <c>repeat</c>.</summary>
    public int? Jump { get; set; }

    /// <summary>How often each <c>repeat</c> was used, by its ordinal.</summary>
    public Dictionary<int, int> Repeats { get; } = [];

    /// <summary>The step it is in, by its ordinal.</summary>
    public int Step { get; set; }

    /// <summary>How often each step was entered, by its ordinal.</summary>
    public Dictionary<int, int> Visits { get; } = [];
}
