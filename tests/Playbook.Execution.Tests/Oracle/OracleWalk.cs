using System.Diagnostics.CodeAnalysis;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>The statements of a play one after the other; each place at which it stands is given out.</summary>
internal sealed partial class OracleWalk
{
    private OracleLead lead;
    private OracleScores scores;
    private OracleGates gates;
    private OracleWorkingTime work;
    private OracleMoments moments;
    private Func<string, OracleEnrolment, BoundStatement, SkipReason?, OracleRecord> act;

    public OracleWalk(OracleHome home) => MoveTo(home);

    /// <summary>Who goes the way is another lead from now on.</summary>
    [MemberNotNull(nameof(lead), nameof(scores), nameof(gates), nameof(work), nameof(moments), nameof(act))]
    public void MoveTo(OracleHome home)
    {
        (lead, scores, gates, work, _, act) = home;
        moments = new OracleMoments(lead, scores.Conditions, home.Calendar, work);
    }

    public static ConstantValue? Value(BoundOperand operand, Func<BoundField, ConstantValue?> read) => operand switch
    {
        BoundConstant constant => constant.Value,
        BoundFieldOperand field => read(field.Field),
        _ => throw new NotSupportedException(operand.GetType().Name),
    };

    public IEnumerable<OraclePlace> Go(OracleEnrolment enrolment) => GoFrom(enrolment, 0);

    /// <summary>Goes on from where it stands, which is given out first.</summary>
    public IEnumerable<OraclePlace> GoOn(OracleEnrolment enrolment, OraclePlace stood)
    {
        if (stood.IsBeginning)
        {
            yield return stood;
        }
        else
        {
            foreach (var place in GoOn(enrolment, enrolment.Play.Steps[enrolment.Step].Body, stood))
                yield return place;
            if (enrolment.IsOver)
                yield break;
        }

        var next = stood.IsBeginning ? enrolment.Step : enrolment.Jump ?? enrolment.Step + 1;
        enrolment.Jump = null;
        foreach (var place in GoFrom(enrolment, next))
            yield return place;
    }

    private IEnumerable<OraclePlace> GoOn(OracleEnrolment enrolment, BoundBlock block, OraclePlace stood)
    {
        var at = block.Statements.ToList().FindIndex(item => Holds(item, stood.Statement));
        var statement = block.Statements[at];
        var inner = OracleNames.BlocksOf(statement)
            .FirstOrDefault(item => item.Statements.Any(part => Holds(part, stood.Statement)));
        foreach (var place in inner is null ? StandAgain(enrolment, stood) : GoOn(enrolment, inner, stood))
            yield return place;
        if (enrolment.IsOver || enrolment.Jump is not null)
            yield break;
        foreach (var place in Go(enrolment, block with { Statements = block.Statements[(at + 1)..] }))
            yield return place;
    }

    private static bool Holds(BoundStatement statement, BoundStatement wanted) => ReferenceEquals(statement, wanted)
        || OracleNames.BlocksOf(statement).Any(item => item.Statements.Any(part => Holds(part, wanted)));

    private IEnumerable<OraclePlace> StandAgain(OracleEnrolment enrolment, OraclePlace stood) =>
        stood.Statement switch
        {
            BoundSend { IsEachOf: true } each => EachOf(enrolment, each, stood),
            BoundRepeat repeat => Repeat(enrolment, repeat, stood),
            _ => Stand(enrolment, stood),
        };

    private IEnumerable<OraclePlace> GoFrom(OracleEnrolment enrolment, int first)
    {
        for (var step = first; step < enrolment.Play.Steps.Length;)
        {
            enrolment.Step = step;
            enrolment.Visits[step] = enrolment.Visits.GetValueOrDefault(step) + 1;
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

    private IEnumerable<OraclePlace> Go(OracleEnrolment enrolment, BoundStatement statement)
    {
        lead.Tally.Count(statement);
        return WayThrough(enrolment, statement);
    }

    private IEnumerable<OraclePlace> Go(OracleEnrolment enrolment, BoundOutcome outcome)
    {
        enrolment.Outcome = null;
        lead.Tally.Count(outcome);
        return Go(enrolment, outcome.Body);
    }

    private IEnumerable<OraclePlace> WayThrough(
        OracleEnrolment enrolment, BoundStatement statement) => statement switch
    {
        BoundWait wait => Stand(enrolment, wait, Length(enrolment, wait.Length)),
        BoundWaitUntil wait => Until(enrolment, wait),
        BoundSend { IsEachOf: true } send => EachOf(enrolment, send),
        BoundSplit split => Go(enrolment, OracleShares.ArmOf(split, PlaceIn(split)).Body),
        BoundWaitUpTo wait => Stand(enrolment, wait, Length(enrolment, wait.Length)),
        BoundTask { IsWaiting: true } task => Ask(enrolment, task, "Task"),
        BoundChoose choose => Ask(enrolment, choose, "Choose"),
        BoundApproval approval => Ask(enrolment, approval, "Approval"),
        BoundHandOffAs handOff => HandOff(enrolment, handOff),
        BoundTouch touch => Stand(enrolment, touch, null),
        BoundIf choice => Go(enrolment, Chosen(enrolment, choice)),
        BoundRepeat repeat => Repeat(enrolment, repeat),
        _ => AtOnce(enrolment, statement),
    };

    private IEnumerable<OraclePlace> Stand(OracleEnrolment enrolment, BoundStatement statement, long? length) =>
        Stand(enrolment, PlaceAt(enrolment, statement, lead.Clock + length));

    private IEnumerable<OraclePlace> Stand(OracleEnrolment enrolment, OraclePlace stood)
    {
        yield return stood;
        if (enrolment.Outcome is not { } outcome)
            yield break;
        foreach (var place in Go(enrolment, outcome))
            yield return place;
    }

    private IEnumerable<OraclePlace> Ask(OracleEnrolment enrolment, BoundStatement statement, string kind)
    {
        var record = act(kind, enrolment, statement, null);
        var asked = PlaceAt(enrolment, statement, record.Due);
        asked.Open = record;
        asked.Opened = lead.Clock;
        foreach (var place in Stand(enrolment, asked))
            yield return place;
    }

    private IEnumerable<OraclePlace> HandOff(OracleEnrolment enrolment, BoundHandOffAs statement)
    {
        act("HandOff", enrolment, statement, null);
        foreach (var place in Stand(enrolment, statement, null))
            yield return place;
    }

    private OraclePlace PlaceAt(OracleEnrolment enrolment, BoundStatement statement, long? due) =>
        new(statement, due, lead.Clock, lead.Input, enrolment.Visits[enrolment.Step]);

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
        var stood = PlaceAt(enrolment, repeat, lead.Clock + Length(enrolment, repeat.After));
        foreach (var place in Repeat(enrolment, repeat, stood))
            yield return place;
    }

    private static IEnumerable<OraclePlace> Repeat(
        OracleEnrolment enrolment, BoundRepeat repeat, OraclePlace stood)
    {
        yield return stood;
        enrolment.Jump = repeat.Step.Ordinal;
    }

    private IEnumerable<OraclePlace> AtOnce(OracleEnrolment enrolment, BoundStatement statement)
    {
        switch (statement)
        {
            case BoundSet set:
                lead.Fields.Remove(set.Field.Name);
                if (Value(set.Value, field => scores.Conditions.Read(field, lead.Clock, null, enrolment)) is { } value)
                    lead.Fields[set.Field.Name] = scores.Conditions.InstantOf(value, enrolment);
                break;
            case BoundAddScore add:
                scores.Add(add.Score, add.Points);
                break;
            case BoundNotify:
                act("Notify", enrolment, statement, null);
                break;
            case BoundTask { IsWaiting: false }:
                act("Task", enrolment, statement, null);
                break;
            case BoundAssign:
                act("Assign", enrolment, statement, null);
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
