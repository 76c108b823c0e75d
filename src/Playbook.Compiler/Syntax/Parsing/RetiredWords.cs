namespace Playbook.Compiler.Syntax.Parsing;

/// <summary>Words of earlier drafts of the language, and what is written now.</summary>
internal static class RetiredWords
{
    private const string Everywhere = "names of the company's files are visible everywhere; "
        + "names of another playbook are written with it, as `warm_inbound.nurture`";

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["title"] = "a title stands in quotes behind the name, as `team sales \"Sales\"`",
        ["description"] = "what a thing is for is prose: `> text`",
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

    private static readonly Dictionary<string, string> InSteps = new(StringComparer.Ordinal)
    {
        ["email"] = "a message is sent by `send CONTENT by email`",
        ["mail"] = "a message is sent by `send CONTENT by email`",
        ["sms"] = "a message is sent by `send CONTENT by CHANNEL`",
        ["phone"] = "a call is `call by ROLE within 8 working hours`",
        ["ring"] = "a call is `call by ROLE within 8 working hours`",
        ["unless"] = "a condition is turned round by `if not (CONDITION)`",
        ["stop"] = "a way ends with `finish`; what stops the whole play stands under it, as `stop on EVENT`",
        ["exit"] = "a way ends with `finish`",
        ["quit"] = "a way ends with `finish`",
        ["move"] = "a lead goes on by `continue with PLAY`, or to a team by `hand off as HANDOFF`",
        ["go"] = "a lead goes on by `continue with PLAY`",
        ["add"] = "a field is written by `set lead.FIELD to VALUE`, points by `score SCORE + 10`",
        ["tag"] = "a field is written by `set lead.FIELD to VALUE`",
        ["update"] = "a field is written by `set lead.FIELD to VALUE`",
        ["create"] = "a task is `task \"what to do\" for ROLE within 2 days`",
        ["remind"] = "a reminder is `notify ROLE \"message\"`, or a `task`",
        ["alert"] = "somebody is told by `notify ROLE \"message\"`",
        ["pause"] = "waiting is written `wait 3 days`",
    };

    /// <summary>What a step says instead of a word of everyday language; null for other words.</summary>
    public static string? InsteadInStep(string word) => InSteps.TryGetValue(word, out var instead) ? instead : null;

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

    /// <summary>
    /// The declaration that a word was once written for, whose lines may still stand under it; null for other words.
    /// </summary>
    public static SyntaxKind? DeclarationOf(string word) =>
        word == "sla" ? SyntaxKind.HandoffDeclaration : null;

    /// <summary>What is written instead of a word, or null for a word that no draft had.</summary>
    public static string? InsteadOf(string word) => Words.TryGetValue(word, out var instead) ? instead : null;
}
