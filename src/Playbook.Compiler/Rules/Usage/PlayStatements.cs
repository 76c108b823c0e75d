using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;

namespace Playbook.Compiler.Rules.Usage;

/// <summary>The statements of a play in the order written, outer before inner.</summary>
public static class PlayStatements
{
    public static IEnumerable<BoundStatement> Statements(this BoundPlay play) =>
        play.Steps.SelectMany(step => step.Body.Statements.SelectMany(WithInner));

    public static IEnumerable<BoundStatement> Statements(this BoundStep step) =>
        step.Body.Statements.SelectMany(WithInner);

    /// <summary>The statement and all that stand in its blocks.</summary>
    public static IEnumerable<BoundStatement> WithInner(this BoundStatement statement)
    {
        yield return statement;
        foreach (var block in statement.Blocks())
        {
            foreach (var inner in block.Statements.SelectMany(WithInner))
                yield return inner;
        }
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
}
