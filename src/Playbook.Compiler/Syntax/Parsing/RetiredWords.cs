namespace Playbook.Compiler.Syntax.Parsing;

/// <summary>Words of earlier drafts of the language, and what is written now.</summary>
internal static class RetiredWords
{
    private const string Everywhere = "names of the company's files are visible everywhere; "
        + "names of another playbook are written with it, as `warm_inbound.nurture`";

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["uses"] = Everywhere,
        ["import"] = Everywhere,
        ["include"] = "all files of the folder belong to the workspace",
        ["extends"] = "there is no inheritance: what companies share stands in a file of its own",
        ["override"] = "a workspace replaces a standard name by declaring it again",
        ["parameter"] = "the company's files are the parameters: declare the value there",
        ["policy"] = "a policy is a card: `guideline NAME \"Title\"`",
        ["persona"] = "an audience is a `segment`",
        ["sla"] = "an agreement between teams is a `handoff`",
        ["stage"] = "a stage is named where content is for it: `for SEGMENT, stage NAME`",
        ["trigger"] = "a play starts by `on EVENT` or `when CONDITION`",
        ["delay"] = "waiting is written `wait 3 days`",
        ["goto"] = "another play is entered by `continue with PLAY`",
        ["else"] = "the other branch is `otherwise`",
        ["elseif"] = "another branch is `otherwise if CONDITION`",
        ["elif"] = "another branch is `otherwise if CONDITION`",
        ["end"] = "nothing is closed: the indentation is the structure",
    };

    /// <summary>The kind of line that a word was, where it still is one; what stands under it is read.</summary>
    public static SyntaxKind RoleOf(string word, SyntaxKind next) => word switch
    {
        "else" when next == SyntaxKind.IfKeyword => SyntaxKind.OtherwiseIfClause,
        "else" => SyntaxKind.OtherwiseClause,
        "elseif" or "elif" => SyntaxKind.OtherwiseIfClause,
        "delay" => SyntaxKind.WaitStatement,
        "goto" => SyntaxKind.ContinueWithStatement,
        _ => SyntaxKind.ErrorLine,
    };

    /// <summary>What is written instead of a word, or null for a word that no draft had.</summary>
    public static string? InsteadOf(string word) => Words.TryGetValue(word, out var instead) ? instead : null;
}
