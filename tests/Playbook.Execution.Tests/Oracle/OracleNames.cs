using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>
/// What makes a statement the same in every version of its play: kind and object, and the how-manieth it is of these
/// in its step.
/// </summary>
internal static class OracleNames
{
    /// <summary>Kind and object of a statement, and its number among equal ones.</summary>
    public static string Of(BoundStep step, BoundStatement statement)
    {
        var name = NameOf(statement);
        var equal = All(step.Body).Where(item => NameOf(item) == name).ToList();
        return $"{name} {equal.FindIndex(item => ReferenceEquals(item, statement))}";
    }

    /// <summary>Where one can stand in a step at what is of this name; null: nowhere.</summary>
    public static BoundStatement? Find(BoundStep step, string name) =>
        All(step.Body).FirstOrDefault(item => Of(step, item) == name && IsPlace(item));

    /// <summary>All statements in the order of the text.</summary>
    public static IEnumerable<BoundStatement> All(BoundBlock block) =>
        block.Statements.SelectMany(item => BlocksOf(item).SelectMany(All).Prepend(item));

    /// <summary>What stands in a statement.</summary>
    public static IEnumerable<BoundBlock> BlocksOf(BoundStatement statement) =>
        (statement switch
        {
            BoundIf choice => [.. choice.Branches.Select(item => item.Body), choice.Otherwise ?? BoundBlock.Empty],
            BoundSplit split => split.Arms.Select(item => item.Body),
            _ => [],
        }).Concat(statement.Outcomes.Select(item => item.Body));

    private static bool IsPlace(BoundStatement statement) =>
        statement is not (BoundSet or BoundAddScore or BoundNotify or BoundTask { IsWaiting: false } or BoundAssign
            or BoundIf or BoundRoute or BoundSplit or BoundContinue or BoundFinish);

    private static string NameOf(BoundStatement statement) => statement.GetType().Name + statement switch
    {
        BoundSend { IsEachOf: true } each => $" each {each.Contents[0].Name}",
        BoundSend send => $" {send.Contents[0].Name}",
        BoundShare share => $" {share.Content.Name}",
        BoundCall call => $" {call.Caller.Name}",
        BoundTask task => $" {task.Title}",
        BoundChoose choose => $" {choose.Question}",
        BoundApproval approval => $" {approval.Approver.Name}",
        BoundHandOffAs handOff => $" {handOff.Handoff.Name}",
        BoundRepeat repeat => $" {repeat.Step.Name}",
        BoundNotify notify => $" {notify.Actor.Name}",
        BoundSet set => $" {set.Field.Name}",
        BoundAddScore add => $" {add.Score.Name}",
        BoundAssign assign => $" {assign.Actor.Name}",
        BoundSplit split => $" {split.Experiment.Name}",
        BoundContinue next => $" {next.Play.Name}",
        _ => "",
    };
}
