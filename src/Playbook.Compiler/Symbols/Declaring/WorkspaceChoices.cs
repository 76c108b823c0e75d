namespace Playbook.Compiler.Symbols.Declaring;

/// <summary>
/// Types whose names the workspace itself lists: the reject reasons of its handoffs, the answers of its questions.
/// </summary>
internal static class WorkspaceChoices
{
    /// <summary>The names of all reject reasons.</summary>
    public const string Reject = "reject";

    /// <summary>The names of all answers of <c>choose</c>.</summary>
    public const string Answer = "answer";

    public static bool IsName(string name) => name is Reject or Answer;
}
