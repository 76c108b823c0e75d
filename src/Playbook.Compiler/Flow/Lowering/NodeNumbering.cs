using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>
/// Numbers the nodes of a play in the order of the text before any is made, so that a node can name those behind it.
/// </summary>
internal sealed class NodeNumbering
{
    private readonly Dictionary<int, List<int>> _statements = [];
    private readonly List<int> _entries = [];
    private readonly List<RepeatPlace> _repeats = [];

    public NodeNumbering(BoundPlay play)
    {
        for (var step = 0; step < play.Steps.Length; step++)
        {
            _entries.Add(Count++);
            Visit(play.Steps[step].Body, step);
        }

        Finish = Count++;
    }

    /// <summary>How many nodes there are.</summary>
    public int Count { get; private set; }

    /// <summary>The end that follows the last step.</summary>
    public int Finish { get; }

    /// <summary>The repeats in the order of the text, with the step each stands in.</summary>
    public IReadOnlyList<RepeatPlace> Repeats => _repeats;

    /// <summary>The first node of a step; behind the last step, the end.</summary>
    public int EntryOf(int step) => step < _entries.Count ? _entries[step] : Finish;

    public int EntryOf(StepSymbol step) => EntryOf(step.Ordinal);

    /// <summary>The node of a statement; an <c>if</c> has one for each of its branches.</summary>
    public int IndexOf(BoundStatement statement, int part = 0) => _statements[statement.Ordinal][part];

    /// <summary>The first node of a block; an empty block is what follows it.</summary>
    public int EntryOf(BoundBlock block, int next) =>
        block.Statements.IsEmpty ? next : IndexOf(block.Statements[0]);

    private void Visit(BoundBlock block, int step)
    {
        foreach (var statement in block.Statements)
            Visit(statement, step);
    }

    private void Visit(BoundStatement statement, int step)
    {
        if (statement is BoundIf choice)
        {
            VisitBranches(choice, step);
            return;
        }

        _statements[statement.Ordinal] = [Count++];
        if (statement is BoundRepeat repeat)
            _repeats.Add(new RepeatPlace(step, repeat));
        if (statement is BoundSplit split)
        {
            foreach (var arm in split.Arms)
                Visit(arm.Body, step);
        }

        foreach (var outcome in statement.Outcomes)
            Visit(outcome.Body, step);
    }

    private void VisitBranches(BoundIf choice, int step)
    {
        var parts = new List<int>();
        _statements[choice.Ordinal] = parts;
        foreach (var branch in choice.Branches)
        {
            parts.Add(Count++);
            Visit(branch.Body, step);
        }

        if (choice.Otherwise is { } otherwise)
            Visit(otherwise, step);
    }

    public sealed record RepeatPlace(int Step, BoundRepeat Repeat);
}
