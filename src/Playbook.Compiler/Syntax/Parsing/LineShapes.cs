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
            _ => rule.Shape,
        };
}
