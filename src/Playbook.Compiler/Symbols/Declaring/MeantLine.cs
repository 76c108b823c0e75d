using Playbook.Compiler.Syntax;
using Playbook.Compiler.Syntax.InternalSyntax;

namespace Playbook.Compiler.Symbols.Declaring;

/// <summary>
/// The declaration or step that a broken line was meant to be, in its place and with its block: the name is known and
/// what stands below is read, so that one mistake hides no other and makes none.
/// </summary>
internal static class MeantLine
{
    private const int SlotsOfNamed = 4;

    /// <summary>
    /// The line itself, or what a broken one was meant to be; null where that is nothing of this type.
    /// </summary>
    public static T? As<T>(LineSyntax line) where T : LineSyntax =>
        line as T ?? (line is ErrorLineSyntax error ? Of(error) as T : null);

    // play birthday Birthday ⇒ play birthday, with the rest as trivia behind the name
    private static SyntaxNode? Of(ErrorLineSyntax line)
    {
        if (SlotCountOf(line.Role) is not { } slots
            || line.Green.GetSlot(0) is not GreenList { SlotCount: > 0 } tokens)
            return null;
        // A lone word is no card: what it was to become is not known.
        if (line.Role == SyntaxKind.CardDeclaration && NameOf(line) is null)
            return null;
        var meant = new GreenNode?[slots];
        var used = NameOf(line) is null ? 1 : 2;
        for (var slot = 0; slot < used; slot++)
            meant[slot] = tokens.GetSlot(slot);
        if (meant[used - 1] is GreenToken last)
            meant[used - 1] = WithRest(last, tokens, used);
        meant[slots - 1] = line.Green.GetSlot(1);
        var green = GreenNode.Create(line.Role, meant).WithDiagnostics(line.Green.Diagnostics);
        return SyntaxNode.Create(green, line.Parent, line.Position);
    }

    /// <summary>The name that a broken line declares, where it can be read.</summary>
    public static string? NameOf(ErrorLineSyntax line)
    {
        var index = line.Role is SyntaxKind.FieldDeclaration ? 0 : 1;
        return IsNamed(line.Role) && line.Tokens.Count > index && SyntaxFacts.IsWord(line.Tokens[index].Kind)
            && !SyntaxFacts.IsReserved(line.Tokens[index].Kind)
                ? line.Tokens[index].ValueText
                : null;
    }

    private static bool IsNamed(SyntaxKind role) =>
        role is not (SyntaxKind.LeadDeclaration or SyntaxKind.ScenarioDeclaration);

    private static GreenToken WithRest(GreenToken last, GreenList tokens, int used)
    {
        var rest = string.Concat(Enumerable.Range(used, tokens.SlotCount - used)
            .Select(index => tokens.GetSlot(index)?.ToFullString()));
        return rest.Length == 0 ? last : new GreenToken(
            last.Kind, last.Text, last.Leading,
            last.Trailing.Add(new GreenTrivia(SyntaxKind.WhitespaceTrivia, rest)));
    }

    private static int? SlotCountOf(SyntaxKind role) => role switch
    {
        SyntaxKind.WorkspaceDeclaration or SyntaxKind.PlaybookDeclaration or SyntaxKind.TeamDeclaration
            or SyntaxKind.RoleDeclaration or SyntaxKind.ChannelDeclaration or SyntaxKind.ContentDeclaration
            or SyntaxKind.SignalDeclaration or SyntaxKind.SegmentDeclaration or SyntaxKind.PlayDeclaration
            or SyntaxKind.HandoffDeclaration or SyntaxKind.GoalDeclaration or SyntaxKind.ExperimentDeclaration
            or SyntaxKind.KindDeclaration or SyntaxKind.CardDeclaration or SyntaxKind.StepDeclaration => SlotsOfNamed,
        SyntaxKind.EventDeclaration => SlotsOfNamed + 3,
        SyntaxKind.ScoreDeclaration => SlotsOfNamed + 4,
        SyntaxKind.ScenarioDeclaration => SlotsOfNamed - 1,
        SyntaxKind.LeadDeclaration => SlotsOfNamed - 2,
        _ => null,
    };
}
