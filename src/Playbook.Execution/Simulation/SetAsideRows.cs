using Playbook.Execution.Logs;
using Playbook.Execution.Logs.Admission;
using Playbook.Execution.Logs.Reading;
using Playbook.Runtime;

namespace Playbook.Execution.Simulation;

/// <summary>Rows that were read well and yet take no part, with their reasons in words.</summary>
internal static class SetAsideRows
{
    public static SetAsideRow Of(LogBatch batch, in LogRow row, Admittance admittance) => admittance switch
    {
        Admittance.Duplicate => batch.Aside(row, SetAsideReason.Duplicate, "The lead has had this row before."),
        Admittance.Conflict => batch.Aside(
            row,
            SetAsideReason.Conflict,
            "The lead has had a row of this id that says something else. Give each row an id of its own."),
        _ => throw new InvalidOperationException($"unreachable: {admittance}"),
    };

    public static SetAsideRow Of(LogBatch batch, in LogRow row, HandlingKind kind) => kind switch
    {
        HandlingKind.TooLate => batch.Aside(
            row,
            SetAsideReason.TooLate,
            "The row is more than a day older than one before it. Put the log in order, or use --sort."),
        HandlingKind.UnknownAnswer => batch.Aside(
            row,
            SetAsideReason.UnknownAnswer,
            "The row gives an answer or a reason that the playbook does not list."),
        HandlingKind.NothingOpen => batch.Aside(
            row,
            SetAsideReason.NothingOpen,
            "The row answers something, but nothing of its kind is open for this lead."),
        HandlingKind.TooManyWakeUps => batch.Aside(
            row,
            SetAsideReason.TooManyWakeUps,
            $"More than {Limits.WakeUps} times have come since the lead's row before, as many as one row may cause."),
        _ => throw new InvalidOperationException($"unreachable: {kind}"),
    };
}
