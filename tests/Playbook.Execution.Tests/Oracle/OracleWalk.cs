using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>The statements of a play one after the other; each place at which it stands is given out.</summary>
internal sealed partial class OracleWalk(
    OracleLead lead,
    OracleScores scores,
    OracleGates gates,
    OracleWorkingTime work,
    OracleCalendar calendar,
    Action<string, BoundStatement, SkipReason?> record)
{
    public static ConstantValue? Value(BoundOperand operand, Func<BoundField, ConstantValue?> read) => operand switch
    {
        BoundConstant constant => constant.Value,
        BoundFieldOperand field => read(field.Field),
        _ => throw new NotSupportedException(operand.GetType().Name),
    };

    public IEnumerable<OraclePlace> Go(OracleEnrolment enrolment)
    {
        for (var step = 0; step < enrolment.Play.Steps.Length;)
        {
            foreach (var place in Go(enrolment, enrolment.Play.Steps[step].Body))
                yield return place;
            if (enrolment.IsOver)
                yield break;
            step = enrolment.Jump ?? step + 1;
            enrolment.Jump = null;
        }
    }

    private IEnumerable<OraclePlace> Go(OracleEnrolment enrolment, BoundBlock block)
    {
        foreach (var statement in block.Statements)
        {
            foreach (var place in Go(enrolment, statement))
                yield return place;
            if (enrolment.IsOver || enrolment.Jump is not null)
                yield break;
        }
    }

    private IEnumerable<OraclePlace> Go(OracleEnrolment enrolment, BoundStatement statement) => statement switch
    {
        BoundWait wait => Stand(enrolment, wait, Length(enrolment, wait.Length)),
        BoundWaitUntil wait => Until(enrolment, wait),
        BoundSend { IsEachOf: true } send => EachOf(enrolment, send),
        BoundSplit split => Go(enrolment, OracleShares.ArmOf(split, PlaceIn(split)).Body),
        BoundWaitUpTo wait => Stand(enrolment, wait, wait.Length.Milliseconds),
        BoundTouch touch => Stand(enrolment, touch, null),
        BoundIf choice => Go(enrolment, Chosen(enrolment, choice)),
        BoundRepeat repeat => Repeat(enrolment, repeat),
        _ => AtOnce(enrolment, statement),
    };

    private IEnumerable<OraclePlace> Stand(OracleEnrolment enrolment, BoundStatement statement, long? length)
    {
        yield return new OraclePlace(statement, lead.Clock + length, lead.Clock, lead.Input);
        if (enrolment.Outcome is not { } outcome)
            yield break;
        enrolment.Outcome = null;
        foreach (var place in Go(enrolment, outcome.Body))
            yield return place;
    }

    private BoundBlock Chosen(OracleEnrolment enrolment, BoundIf choice) =>
        choice.Branches.FirstOrDefault(
            branch => scores.Conditions.Holds(branch.Condition, lead.Clock, enrolment))?.Body
        ?? choice.Otherwise ?? BoundBlock.Empty;

    private IEnumerable<OraclePlace> Repeat(OracleEnrolment enrolment, BoundRepeat repeat)
    {
        var used = enrolment.Repeats.GetValueOrDefault(repeat.Ordinal);
        if (used == repeat.AtMost + (lead.Is(Mutation.RepeatOnceMore) ? 1 : 0))
            yield break;
        enrolment.Repeats[repeat.Ordinal] = used + 1;
        yield return new OraclePlace(repeat, lead.Clock + repeat.After.Milliseconds, lead.Clock, lead.Input);
        enrolment.Jump = repeat.Step.Ordinal;
    }

    private IEnumerable<OraclePlace> AtOnce(OracleEnrolment enrolment, BoundStatement statement)
    {
        switch (statement)
        {
            case BoundSet set:
                lead.Fields.Remove(set.Field.Name);
                if (Value(set.Value, field => scores.Conditions.Read(field, lead.Clock, null, enrolment)) is { } value)
                    lead.Fields[set.Field.Name] = value;
                break;
            case BoundAddScore add:
                scores.Add(add.Score, add.Points);
                break;
            case BoundNotify:
                record("Notify", statement, null);
                break;
            case BoundTask { IsWaiting: false, Within: null }:
                record("Task", statement, null);
                enrolment.OpenTasks.Add(statement);
                break;
            case BoundAssign:
                record("Assign", statement, null);
                break;
            case BoundRoute route:
                Route(enrolment, route);
                break;
            case BoundContinue next:
                enrolment.ContinueWith = next.Play;
                enrolment.IsOver = true;
                break;
            case BoundFinish:
                enrolment.IsOver = true;
                break;
            default:
                throw new NotSupportedException(statement.GetType().Name);
        }

        yield break;
    }
}
