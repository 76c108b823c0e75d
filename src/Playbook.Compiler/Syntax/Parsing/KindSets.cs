namespace Playbook.Compiler.Syntax.Parsing;

/// <summary>The classes of tokens that the grammar speaks of.</summary>
internal static class KindSets
{
    /// <summary>Reserved or not: after a point every word is a name.</summary>
    public static readonly SyntaxKind[] AllWords = WordsFrom(SyntaxWords.FirstWord);

    /// <summary>Everything that may be a name: words that are not reserved.</summary>
    public static readonly KindSet Name =
        new("a name", [.. WordsFrom((SyntaxKind)((int)SyntaxWords.LastReserved + 1)), SyntaxKind.IdentifierToken]);

    /// <summary>The name of a rule or a reason: one word, hyphens included.</summary>
    public static readonly KindSet RuleName =
        new(
            "a rule such as `ask-before-value`",
            [.. AllWords, SyntaxKind.IdentifierToken, SyntaxKind.RuleNameToken]);

    public static readonly KindSet Day = new("a day such as `monday`", SyntaxWords.Days);

    public static readonly KindSet Unit = new("a unit such as `days`", SyntaxWords.Units);

    public static readonly KindSet PredefinedType = new("a type such as `text`", SyntaxWords.Types);

    public static readonly KindSet Sign = new("`+` or `-`", SyntaxKind.PlusToken, SyntaxKind.MinusToken);

    /// <summary>The words that declare: in the fields of a card kind they are types.</summary>
    public static readonly KindSet Declared = new(
        "the kind of a declaration",
        SyntaxKind.TeamKeyword, SyntaxKind.RoleKeyword, SyntaxKind.LeadKeyword, SyntaxKind.EventKeyword,
        SyntaxKind.ChannelKeyword, SyntaxKind.ContentKeyword, SyntaxKind.SignalKeyword, SyntaxKind.SegmentKeyword,
        SyntaxKind.ScoreKeyword, SyntaxKind.PlayKeyword, SyntaxKind.HandoffKeyword, SyntaxKind.GoalKeyword,
        SyntaxKind.ExperimentKeyword);

    /// <summary>The words behind which a name stands that is declared there.</summary>
    public static readonly KindSet Naming = new(
        "the kind of a declaration",
        [
            .. Declared.Members, SyntaxKind.WorkspaceKeyword, SyntaxKind.PlaybookKeyword, SyntaxKind.KindKeyword,
            SyntaxKind.StepKeyword,
        ]);

    /// <summary>The classes that list all their words, so that a misspelt one can be told.</summary>
    public static readonly KindSet[] Closed = [Day, Unit, PredefinedType, Declared];

    /// <summary>The kinds of words stand side by side, the reserved ones first.</summary>
    private static SyntaxKind[] WordsFrom(SyntaxKind first)
    {
        var words = new SyntaxKind[SyntaxWords.LastWord - first + 1];
        for (var index = 0; index < words.Length; index++)
            words[index] = (SyntaxKind)((int)first + index);
        return words;
    }
}
