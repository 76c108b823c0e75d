using System.Collections.Immutable;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Binding;

/// <summary>Which outcomes each statement can have: the one table of them.</summary>
internal static class OutcomeTable
{
    /// <summary>Empty for statements that nothing waits for.</summary>
    public static ImmutableArray<OutcomeKind> Of(SyntaxKind statement) => statement switch
    {
        SyntaxKind.SendStatement or SyntaxKind.ShareStatement => [OutcomeKind.Skipped],
        SyntaxKind.CallStatement =>
        [
            OutcomeKind.Connected, OutcomeKind.NoAnswer, OutcomeKind.Declined, OutcomeKind.WrongNumber,
            OutcomeKind.AskedToCallLater, OutcomeKind.NotCalled, OutcomeKind.Skipped,
        ],
        SyntaxKind.TaskStatement => [OutcomeKind.Done, OutcomeKind.NotDone],
        SyntaxKind.WaitUpToStatement => [OutcomeKind.Match, OutcomeKind.Otherwise],
        SyntaxKind.ChooseStatement => [OutcomeKind.Answer, OutcomeKind.Otherwise],
        SyntaxKind.GetApprovalStatement => [OutcomeKind.Approved, OutcomeKind.Rejected, OutcomeKind.Otherwise],
        SyntaxKind.HandOffStatement => [OutcomeKind.Accepted],
        _ => [],
    };

    public static bool Has(ImmutableArray<OutcomeKind> allowed, OutcomeKind kind)
    {
        foreach (var one in allowed)
        {
            if (one == kind)
                return true;
        }

        return false;
    }

    public static string WordsOf(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Connected => "when connected",
        OutcomeKind.NoAnswer => "when no answer",
        OutcomeKind.Declined => "when declined",
        OutcomeKind.WrongNumber => "when wrong number",
        OutcomeKind.AskedToCallLater => "when asked to call later",
        OutcomeKind.NotCalled => "when not called",
        OutcomeKind.Skipped => "when skipped",
        OutcomeKind.Done => "when done",
        OutcomeKind.NotDone => "when not done",
        OutcomeKind.Accepted => "when accepted",
        OutcomeKind.Approved => "when approved",
        OutcomeKind.Rejected => "when rejected",
        OutcomeKind.Answer => "when ANSWER",
        OutcomeKind.Match => "when EVENT",
        OutcomeKind.Otherwise => "otherwise",
        _ => throw new InvalidOperationException($"Unreachable: outcome {kind}."),
    };
}
