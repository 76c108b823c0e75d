using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>Who moves from a version that is retired into a newer one.</summary>
internal sealed class OracleVersions(BoundWorkspace workspace, OracleLead lead, OracleCalendar calendar)
{
    /// <summary>Where an enrolment goes on, if it can as it stands; null: nowhere.</summary>
    public OracleMove? MoveOf(OracleEnrolment enrolment)
    {
        if (enrolment is not { Place: { } place, Play.Play.Playbook: { RetiredOn: { } day } old }
            || lead.Is(Mutation.NobodyMoves) || LineFor(enrolment, old) is not { } line)
        {
            return null;
        }

        var play = workspace.Of(line.To.Play);
        var step = play.Steps[line.To.Ordinal];
        var oldStep = enrolment.Play.Steps[enrolment.Step];
        var statement = place.IsBeginning ? null
            : OracleNames.Find(step, OracleNames.Of(oldStep, place.Statement));
        var isSamePlay = play.Play.Name == enrolment.Play.Play.Name;
        var isNamesake = oldStep.Step.Name == step.Step.Name;
        if (IsAsked(place) && !(isSamePlay && isNamesake && IsAnsweredAt(statement, place)))
            return null;
        if (statement is BoundSend { IsEachOf: true } each && AttemptOf(enrolment, place) > each.Contents.Length)
            return null;
        if (statement is null && !MayBegin(enrolment, place, oldStep))
            return null;
        var wasNever = enrolment.Play.Steps.All(item => item.Step.Name != step.Step.Name);
        var from = OracleCalendar.At(
            calendar.ZoneOf(workspace.Of(old)), OracleCalendar.DateOf(day), lead.Is(Mutation.MovesAtNoon) ? 720 : 0);
        return new OracleMove(from, play, step, statement, isSamePlay && (isNamesake || wasNever));
    }

    // The newest version that says something of the step; one that is retired before has nobody to take any more.
    private BoundMove? LineFor(OracleEnrolment enrolment, PlaybookSymbol old)
    {
        var step = enrolment.Play.Steps[enrolment.Step].Step.Name;
        return workspace.Playbooks
            .Where(item => item.Playbook.Name == old.Name
                && (item.Playbook.RetiredOn is not { } end || end.DayNumber > old.RetiredOn?.DayNumber))
            .OrderByDescending(item => item.Playbook.Version)
            .SelectMany(item => item.Moves)
            .FirstOrDefault(line => line.FromVersion == old.Version
                && (line.FromStep == step || line.FromStep == $"{enrolment.Play.Play.Name}.{step}"));
    }

    // An answer is awaited: of a person, or of whoever may try to call again.
    private bool IsAsked(OraclePlace place) => !lead.Is(Mutation.AskedMayMove)
        && (place.Open is not null || place.Statement is BoundHandOffAs
            || place is { Statement: BoundCall, Attempt: > 1 });

    private static bool IsAnsweredAt(BoundStatement? statement, OraclePlace place) => statement is not null
        && (statement is not BoundHandOffAs there || place.Statement is not BoundHandOffAs here
            || there.Handoff.Equals(here.Handoff));

    // Nothing of the old step was done.
    private bool MayBegin(OracleEnrolment enrolment, OraclePlace place, BoundStep oldStep) => place.IsBeginning
        || lead.Is(Mutation.BegunMayBeginAgain)
        || (ReferenceEquals(oldStep.Body.Statements[0], place.Statement) && AttemptOf(enrolment, place) == 1
            && !IsBetween(place));

    private static int AttemptOf(OracleEnrolment enrolment, OraclePlace place) =>
        place.Statement is not BoundSend { IsEachOf: true } ? place.Attempt
        : IsBetween(place) ? enrolment.NextItem + 1 : enrolment.NextItem;

    private static bool IsBetween(OraclePlace place) =>
        place is { Statement: BoundSend { IsEachOf: true }, Due: not null };
}
