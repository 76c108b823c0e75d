using System.Collections.Immutable;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Guides.Building;

/// <summary>Lists the statements, outcomes and branches of blocks by the line on which they stand.</summary>
internal sealed class StatementWalk
{
    private readonly ImmutableDictionary<SourceLocation, BoundStatement>.Builder _statements =
        ImmutableDictionary.CreateBuilder<SourceLocation, BoundStatement>();

    private readonly ImmutableDictionary<SourceLocation, BoundOutcome>.Builder _outcomes =
        ImmutableDictionary.CreateBuilder<SourceLocation, BoundOutcome>();

    private readonly ImmutableDictionary<SourceLocation, BoundBranch>.Builder _branches =
        ImmutableDictionary.CreateBuilder<SourceLocation, BoundBranch>();

    public ImmutableDictionary<SourceLocation, BoundStatement> Statements => _statements.ToImmutable();

    public ImmutableDictionary<SourceLocation, BoundOutcome> Outcomes => _outcomes.ToImmutable();

    public ImmutableDictionary<SourceLocation, BoundBranch> Branches => _branches.ToImmutable();

    /// <summary>
    /// Blocks nest as deep as an author likes, so they wait on a list rather than on the call stack.
    /// </summary>
    public void Visit(BoundBlock root)
    {
        var open = new Stack<BoundBlock>([root]);
        while (open.TryPop(out var block))
        {
            foreach (var statement in block.Statements)
            {
                _statements[statement.Location] = statement;
                foreach (var inner in Inner(statement))
                    open.Push(inner);
            }
        }
    }

    private IEnumerable<BoundBlock> Inner(BoundStatement statement)
    {
        foreach (var outcome in statement.Outcomes)
        {
            _outcomes[outcome.Location] = outcome;
            yield return outcome.Body;
        }

        if (statement is BoundIf conditional)
        {
            foreach (var branch in conditional.Branches)
            {
                _branches[branch.Location] = branch;
                yield return branch.Body;
            }

            // The flow graph names an `if` by the statement's own line, which is that of its first branch.
            if (!conditional.Branches.IsEmpty)
                _branches[statement.Location] = conditional.Branches[0];
            if (conditional.Otherwise is { } otherwise)
                yield return otherwise;
        }

        if (statement is BoundSplit split)
        {
            foreach (var arm in split.Arms)
                yield return arm.Body;
        }
    }
}
