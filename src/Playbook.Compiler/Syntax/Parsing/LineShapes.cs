using Playbook.Compiler.Syntax.Parsing.Blocks;

namespace Playbook.Compiler.Syntax.Parsing;

/// <summary>Where one first word starts lines of several forms: the form that the second word announces.</summary>
internal static class LineShapes
{
    public static string Of(LineRule rule, TokenLine tokens) =>
        (rule.Role, tokens.Count > 1 ? tokens.TokenAt(1).Kind : SyntaxKind.None) switch
        {
            (SyntaxKind.WaitStatement, SyntaxKind.UntilKeyword) => "wait until monday 09:00",
            (SyntaxKind.WaitStatement, SyntaxKind.UpKeyword) => "wait up to 3 days",
            (SyntaxKind.OnEventLine, SyntaxKind.EveryKeyword) => "on every monday 09:00",
            (SyntaxKind.OnEventLine, SyntaxKind.NumberToken) => "on 7 days before lead.FIELD",
            (SyntaxKind.SendStatement, SyntaxKind.EachKeyword) => "send each of CONTENT, CONTENT by CHANNEL",
            (SyntaxKind.OtherwiseClause, SyntaxKind.IfKeyword) => "otherwise if CONDITION",
            (SyntaxKind.AtLine, _) => "at monday 09:00 EVENT FIELD VALUE",
            (SyntaxKind.ExpectLine, SyntaxKind.NoKeyword or SyntaxKind.NumberToken) when tokens.Count > 2 =>
                OfExpectation(tokens.TokenAt(2).Kind) ?? rule.Shape,
            (SyntaxKind.ExpectLine, var effect) => OfExpectation(effect) ?? rule.Shape,
            _ => rule.Shape,
        };

    private static string? OfExpectation(SyntaxKind first) => first switch
    {
        SyntaxKind.ShareKeyword => "expect share CONTENT on CHANNEL",
        SyntaxKind.CallKeyword => "expect call by TEAM on monday",
        SyntaxKind.TaskKeyword => "expect task \"what is to be done\" on monday",
        SyntaxKind.NotifyKeyword => "expect notify TEAM on monday",
        SyntaxKind.HandKeyword => "expect hand off as HANDOFF",
        SyntaxKind.AssignKeyword => "expect assign to TEAM",
        SyntaxKind.FixKeyword => "expect fix by TEAM",
        SyntaxKind.LeadKeyword => "expect lead in PLAY at STEP` or `expect lead.FIELD is VALUE",
        SyntaxKind.SendKeyword => null,
        _ when KindSets.Name.Contains(first) => "expect SCORE is 20",
        _ => null,
    };
}
