using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;

namespace Playbook.Compiler.Rules.Usage;

/// <summary>
/// The statements of a play in the order written, outer before inner. Nearly every rule asks for them, so they are put
/// in one list and not found by iterators inside iterators.
/// </summary>
public static class PlayStatements
{
    public static IEnumerable<BoundStatement> Statements(this BoundPlay play)
    {
        var found = new List<BoundStatement>();
        foreach (var step in play.Steps)
            AddAll(found, step.Body);
        return found;
    }

    public static IEnumerable<BoundStatement> Statements(this BoundStep step)
    {
        var found = new List<BoundStatement>();
        AddAll(found, step.Body);
        return found;
    }

    /// <summary>The statement and all that stand in its blocks.</summary>
    public static IEnumerable<BoundStatement> WithInner(this BoundStatement statement)
    {
        var found = new List<BoundStatement>();
        Add(found, statement);
        return found;
    }

    /// <summary>The blocks directly inside a statement: branches, arms and outcomes.</summary>
    public static IEnumerable<BoundBlock> Blocks(this BoundStatement statement)
    {
        foreach (var outcome in statement.Outcomes)
            yield return outcome.Body;
        if (statement is BoundIf choice)
        {
            foreach (var branch in choice.Branches)
                yield return branch.Body;
            if (choice.Otherwise is { } otherwise)
                yield return otherwise;
        }
        if (statement is BoundSplit split)
        {
            foreach (var arm in split.Arms)
                yield return arm.Body;
        }
    }

    private static void AddAll(List<BoundStatement> found, BoundBlock block)
    {
        foreach (var statement in block.Statements)
            Add(found, statement);
    }

    private static void Add(List<BoundStatement> found, BoundStatement statement)
    {
        found.Add(statement);
        if (statement.Outcomes.IsEmpty && statement is not (BoundIf or BoundSplit))
            return;
        foreach (var block in statement.Blocks())
            AddAll(found, block);
    }
}
