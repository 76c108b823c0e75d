using System.Collections.Immutable;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Flow.Nodes;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>
/// Blocks of statements ⇒ nodes joined by edges: a statement goes on with what follows it in its block.
/// </summary>
internal sealed class StatementLowering(PlayScope scope)
{
    private readonly TouchLowering _touches = new(scope);

    /// <param name="block">The statements.</param>
    /// <param name="next">The node that follows the block.</param>
    public void Lower(BoundBlock block, int next)
    {
        for (var i = 0; i < block.Statements.Length; i++)
        {
            var follows = i + 1 < block.Statements.Length ? scope.Numbering.IndexOf(block.Statements[i + 1]) : next;
            Lower(block.Statements[i], follows);
        }
    }

    private void Lower(BoundStatement statement, int next)
    {
        switch (statement)
        {
            case BoundIf choice:
                LowerBranches(choice, next);
                break;
            case BoundSplit split:
                LowerSplit(split, next);
                break;
            default:
                var node = Instant(statement, next) ?? Place(statement, next) ?? _touches.Lower(statement, next);
                scope.Put(node is PlaceNode place ? place with { Outcomes = Outcomes(statement, next) } : node);
                break;
        }
    }

    /// <summary>
    /// if A … otherwise if B … otherwise … ⇒ A ? … : (B ? … : …), each arm going on with what follows the whole.
    /// </summary>
    private void LowerBranches(BoundIf choice, int next)
    {
        for (var i = 0; i < choice.Branches.Length; i++)
        {
            var branch = choice.Branches[i];
            var head = scope.Head(choice, i == 0 ? "if" : "otherwise_if", next, i) with { Location = branch.Location };
            var otherwise = i + 1 < choice.Branches.Length ? scope.Numbering.IndexOf(choice, i + 1)
                : choice.Otherwise is { } last ? scope.Numbering.EntryOf(last, next)
                : next;
            scope.Put(new BranchNode
            {
                Head = head,
                Condition = scope.Context.Conditions.Add(
                    ConditionRole.Branch, scope.Index, head.StableId, scope.Conditions.Lower(branch.Condition)),
                Then = scope.Numbering.EntryOf(branch.Body, next),
                Else = otherwise,
            });
            Lower(branch.Body, next);
        }

        if (choice.Otherwise is { } block)
            Lower(block, next);
    }

    /// <summary>
    /// Shares take the range of ten thousand in the order written: 30% a, 70% b ⇒ [0, 3000), [3000, 10000).
    /// </summary>
    private void LowerSplit(BoundSplit split, int next)
    {
        var head = scope.Head(split, "split_" + split.Experiment.Name, next);
        var shares = ImmutableArray.CreateBuilder<SplitShare>();
        var from = 0;
        foreach (var arm in split.Arms)
        {
            var target = scope.Numbering.EntryOf(arm.Body, next);
            shares.Add(new SplitShare(arm.Name, from, from + arm.BasisPoints, target, arm.Location));
            from += arm.BasisPoints;
            Lower(arm.Body, next);
        }

        scope.Put(new SplitNode
        {
            Head = head,
            Experiment = scope.Symbols[split.Experiment],
            Shares = shares.ToImmutable(),
        });
    }

    private FlowNode? Instant(BoundStatement statement, int next) => statement switch
    {
        BoundSet set => new SetFieldNode
        {
            Head = scope.Head(set, "set_" + set.Field.Name, next),
            Field = scope.Symbols[set.Field],
            Value = scope.Conditions.Operand(set.Value, ValueLowering.Kind(set.Field.Type)),
        },
        BoundAddScore add => new AddPointsNode
        {
            Head = scope.Head(add, "score_" + add.Score.Name, next),
            Score = scope.Symbols[add.Score],
            Points = add.Points,
        },
        BoundNotify notify => new NotifyNode
        {
            Head = scope.Head(notify, "notify_" + notify.Actor.Name, next),
            Actor = scope.Symbols[notify.Actor],
            Text = notify.Text,
        },
        BoundTask { IsWaiting: false } task => new TaskNode
        {
            Head = scope.Head(task, "task_" + Slug.Of(task.Title), next),
            Text = task.Title,
            Actor = scope.Symbols[task.Actor],
            AnswerField = scope.Symbols.IndexOrNone(task.Answer),
            Within = task.Within is { } within ? scope.Clock(within, task.Actor) : null,
        },
        BoundAssign assign => new AssignNode
        {
            Head = scope.Head(assign, "assign_" + assign.Actor.Name, next),
            Actor = scope.Symbols[assign.Actor],
            InTurn = assign.InTurn,
        },
        BoundRoute route => Route(route, next),
        BoundContinue onward => new ContinueNode
        {
            Head = scope.Head(onward, "continue_" + onward.Play.Name, -1),
            Play = scope.Symbols[onward.Play],
        },
        BoundFinish finish => new FinishNode { Head = scope.Head(finish, "finish", -1) },
        _ => null,
    };

    private RouteNode Route(BoundRoute route, int next)
    {
        var operand = scope.Conditions.Operand(route.Field);
        return new RouteNode
        {
            Head = scope.Head(route, "route", next),
            Operand = operand,
            Cases =
            [
                .. route.Lines.Select(line => new RouteCase(
                    [.. line.Values.Select(value => ValueLowering.Constant(value, operand.Kind))],
                    scope.Symbols[line.Actor])),
            ],
            Otherwise = scope.Symbols.IndexOrNone(route.Otherwise),
        };
    }

    private PlaceNode? Place(BoundStatement statement, int next) => statement switch
    {
        BoundWait wait => new WaitNode
        {
            Head = scope.Head(wait, "wait", next),
            Length = wait.Length,
            Team = wait.Length.IsWorking ? scope.OwnerTeam : -1,
        },
        BoundWaitUntil wait => new WaitUntilNode
        {
            Head = scope.Head(wait, "wait_until", next),
            Moment = MomentLowering.Lower(scope, wait.Moment),
        },
        BoundWaitUpTo listen => new ListenNode
        {
            Head = scope.Head(listen, "wait_up_to", next),
            Length = listen.Length,
            Team = listen.Length.IsWorking ? scope.OwnerTeam : -1,
        },
        BoundTask { IsWaiting: true } task => new AnswerNode
        {
            Head = scope.Head(task, "task_" + Slug.Of(task.Title), next),
            Kind = AnswerKind.Task,
            Text = task.Title,
            Actor = scope.Symbols[task.Actor],
            AnswerField = scope.Symbols.IndexOrNone(task.Answer),
            Within = task.Within is { } within ? scope.Clock(within, task.Actor) : null,
        },
        BoundChoose choose => new AnswerNode
        {
            Head = scope.Head(choose, "choose_" + Slug.Of(choose.Question), next),
            Kind = AnswerKind.Choose,
            Text = choose.Question,
            Actor = scope.Symbols.IndexOrNone(choose.Chooser),
            Within = scope.Clock(choose.Within, choose.Chooser),
        },
        BoundApproval approval => new AnswerNode
        {
            Head = scope.Head(approval, "approval_" + approval.Approver.Name, next),
            Kind = AnswerKind.Approval,
            Text = approval.Subject,
            Actor = scope.Symbols[approval.Approver],
            Within = scope.Clock(approval.Within, approval.Approver),
        },
        BoundHandOffAs handOff => new HandOffNode
        {
            Head = scope.Head(handOff, "hand_off_" + handOff.Handoff.Name, next),
            Handoff = scope.Symbols[handOff.Handoff],
        },
        BoundRepeat repeat => Repeat(repeat, next),
        _ => null,
    };

    private RepeatNode Repeat(BoundRepeat repeat, int next)
    {
        var place = 0;
        while (scope.Numbering.Repeats[place].Repeat.Ordinal != repeat.Ordinal)
            place++;
        return new RepeatNode
        {
            Head = scope.Head(repeat, "repeat_" + repeat.Step.Name, next),
            Target = repeat.Step.Ordinal,
            TargetNode = scope.Numbering.EntryOf(repeat.Step),
            Delay = repeat.After,
            Most = repeat.AtMost,
            CounterOffset = scope.Record.RepeatOffset(place),
        };
    }

    private ImmutableArray<OutcomeEdge> Outcomes(BoundStatement statement, int next)
    {
        var edges = ImmutableArray.CreateBuilder<OutcomeEdge>();
        foreach (var outcome in statement.Outcomes)
        {
            var target = scope.Numbering.EntryOf(outcome.Body, next);
            edges.Add(new OutcomeEdge(outcome.Kind, target, outcome.Location)
            {
                Reason = outcome.Reason,
                Answer = outcome.Answer,
                Match = outcome.Match is { } match ? scope.Conditions.Match(match) : -1,
            });
            Lower(outcome.Body, next);
        }

        return edges.ToImmutable();
    }
}
