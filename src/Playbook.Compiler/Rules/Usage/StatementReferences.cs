using Playbook.Compiler.Binding;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Usage;

/// <summary>The declarations that one statement names itself, without those in its blocks.</summary>
internal static class StatementReferences
{
    public static IEnumerable<Symbol> Of(BoundStatement statement) =>
        Named(statement)
            .Concat(statement.Outcomes.SelectMany(outcome => ConditionReferences.Of(outcome.Match)))
            .Concat(ProseReferences.Of(statement.Prose))
            .Concat(Maybe(statement.By));

    public static IEnumerable<Symbol> Of(BoundWithin? within) => within is null ? [] : Maybe(within.Notify);

    private static IEnumerable<Symbol> Named(BoundStatement statement) => statement switch
    {
        BoundSend send =>
            [.. send.Contents, .. Maybe(send.Channel), .. Needs(send), .. ProseReferences.Of(send.Subject)],
        BoundShare share => [share.Content, .. Maybe(share.Channel), .. Needs(share)],
        BoundCall call => [call.Caller, .. Maybe(call.Channel), .. Of(call.Within), .. Needs(call), .. Talk(call)],
        BoundTask task => [task.Actor, .. Maybe(task.Answer), .. Of(task.Within)],
        BoundNotify notify => [notify.Actor],
        BoundSet set => [set.Field, .. ConditionReferences.Of(set.Value)],
        BoundAddScore score => [score.Score],
        BoundWait or BoundWaitUpTo or BoundFinish => [],
        BoundWaitUntil until => Moment(until.Moment),
        BoundIf choice => choice.Branches.SelectMany(branch => ConditionReferences.Of(branch.Condition)),
        BoundSplit split => [split.Experiment],
        BoundChoose choose => [.. Maybe(choose.Chooser), .. Of(choose.Within)],
        BoundRoute route =>
            [
                .. ConditionReferences.Of(route.Field), .. route.Lines.Select(line => line.Actor),
                .. Maybe(route.Otherwise),
            ],
        BoundHandOffAs handOff => [handOff.Handoff],
        BoundAssign assign => [assign.Actor],
        BoundApproval approval => [approval.Approver, .. Of(approval.Within)],
        BoundContinue next => [next.Play],
        BoundRepeat repeat => [repeat.Step],
        _ => throw new InvalidOperationException($"Unreachable: statement {statement.GetType().Name}."),
    };

    private static IEnumerable<Symbol> Needs(BoundTouch touch) => touch.Needs.SelectMany(ConditionReferences.Of);

    private static IEnumerable<Symbol> Talk(BoundCall call) => call.Talk.SelectMany(line => line switch
    {
        BoundProof proof => [proof.Proof],
        BoundQuestion question => Maybe(question.Answer),
        _ => [],
    });

    private static IEnumerable<Symbol> Moment(BoundMoment moment) => moment switch
    {
        BoundFieldMoment field => ConditionReferences.Of(field.Field),
        BoundWorkingDayMoment day => Maybe(day.Actor),
        BoundWorkingHoursMoment hours => [hours.Actor],
        _ => [],
    };

    internal static IEnumerable<Symbol> Maybe(Symbol? symbol) => symbol is null ? [] : [symbol];
}
