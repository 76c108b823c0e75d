using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Binding;

/// <summary>Knows which lines may stand under which statement, and reports those that may not.</summary>
internal sealed class StatementLines(FileContext context)
{
    public void Check(StatementSyntax owner)
    {
        var once = new OncePerBlock(context.Diagnostics);
        foreach (var line in owner.Lines())
        {
            if (line is ProseLineSyntax or AllowLineSyntax or ErrorLineSyntax
                or WhenClauseSyntax or OtherwiseClauseSyntax)
            {
                continue;
            }

            if (!MayStandUnder(line.Kind, owner.Kind))
                context.Diagnostics.Report(
                    "PB2304", line.OwnSpan(), line.GetToken(0).Text, owner.GetToken(0).Text);
            else if (StandsOnce(line.Kind))
                once.IsFirst(line);
        }
    }

    private static bool MayStandUnder(SyntaxKind line, SyntaxKind owner) => line switch
    {
        SyntaxKind.BecauseLine or SyntaxKind.ByLine => true,
        SyntaxKind.CountsAsLine or SyntaxKind.NeedsConditionLine =>
            owner is SyntaxKind.SendStatement or SyntaxKind.ShareStatement or SyntaxKind.CallStatement,
        SyntaxKind.SubjectLine => owner is SyntaxKind.SendStatement or SyntaxKind.ShareStatement,
        SyntaxKind.PrepareLine or SyntaxKind.AskLine or SyntaxKind.TellLine or SyntaxKind.FeatureLine
            or SyntaxKind.ProofLine or SyntaxKind.AttemptsLine => owner == SyntaxKind.CallStatement,
        SyntaxKind.RouteLine or SyntaxKind.RouteOtherwiseLine => owner == SyntaxKind.RouteStatement,
        SyntaxKind.SplitShareLine => owner == SyntaxKind.SplitStatement,
        _ => false,
    };

    private static bool StandsOnce(SyntaxKind line) => line is SyntaxKind.BecauseLine or SyntaxKind.ByLine
        or SyntaxKind.CountsAsLine or SyntaxKind.SubjectLine or SyntaxKind.AttemptsLine;
}
