using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Syntax.Parsing.Lexing;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Syntax.Parsing;

/// <summary>Looks for <c>and</c> mixed with <c>or</c>, and for <c>is not A or B</c>: both read in two ways.</summary>
internal static class WordMixChecks
{
    public static void Report(GreenNode root, LexedLine line)
    {
        var pending = new Stack<(GreenNode Node, int Position)>();
        pending.Push((root, 0));
        while (pending.Count > 0)
        {
            var (node, position) = pending.Pop();
            if (node.Kind == SyntaxKind.OrCondition && node.GetSlot(0) is GreenList operands)
                ReportMixed(operands, position, line);
            else if (node.Kind == SyntaxKind.IsTest && node.GetSlot(1) is not null
                && node.GetSlot(2) is GreenList values)
                ReportNotOr(node, values, position, line);
            for (var slot = 0; slot < node.SlotCount; slot++)
            {
                if (node.GetSlot(slot) is { IsToken: false } child)
                    pending.Push((child, position + node.GetSlotOffset(slot)));
            }
        }
    }

    // a or b and c ⇒ a or (b and c)
    private static void ReportMixed(GreenList operands, int position, LexedLine line)
    {
        var changes = new List<TextChange>();
        for (var index = 0; index < operands.SlotCount; index++)
        {
            if (operands.GetSlot(index) is not { Kind: SyntaxKind.AndCondition } chain)
                continue;
            var span = SpanOf(chain, position + operands.GetSlotOffset(index));
            changes.Add(new TextChange(new TextSpan(span.Start, 0), "("));
            changes.Add(new TextChange(new TextSpan(span.End, 0), ")"));
        }

        if (changes.Count == 0)
            return;
        var fix = new TextFix("add parentheses, \"and\" first", false, [.. changes]);
        line.Add(new LineDiagnostic("PB1202", SpanOf(operands, position)) { Fixes = [fix] });
    }

    // is not a or b ⇒ is none of a, b
    private static void ReportNotOr(GreenNode test, GreenList values, int position, LexedLine line)
    {
        var changes = new List<TextChange>();
        if (test.GetSlot(1) is GreenToken not)
            changes.Add(new TextChange(SpanOf(not, position + test.GetSlotOffset(1)), "none of"));
        for (var index = 1; index < values.SlotCount; index += 2)
        {
            var start = position + test.GetSlotOffset(2) + values.GetSlotOffset(index);
            if (values.GetSlot(index - 1) is not { } before || values.GetSlot(index) is not { } or)
                continue;
            // The blanks before the word go with it, so that the comma stands where the value ends.
            var blanks = before.LastToken()?.TrailingWidth ?? 0;
            changes.Add(new TextChange(TextSpan.FromBounds(start - blanks, start + or.FullWidth), ", "));
        }

        var fix = new TextFix("write `is none of`", true, [.. changes]);
        line.Add(new LineDiagnostic("PB1203", SpanOf(test, position)) { Fixes = [fix] });
    }

    private static TextSpan SpanOf(GreenNode node, int position) => TextSpan.FromBounds(
        position + (node.FirstToken()?.LeadingWidth ?? 0),
        position + node.FullWidth - (node.LastToken()?.TrailingWidth ?? 0));
}
