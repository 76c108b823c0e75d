namespace Playbook.Guides.Building;

/// <summary>
/// The class whose handler runs a rule: each play has a class of its own, named after it; what belongs to no play runs
/// in the class of the workspace.
/// </summary>
internal static class HandlerName
{
    private const int PartsUpToPlay = 2;
    private const int PartsOfNode = 4;

    public static string Of(string code)
    {
        var parts = code.Split('.');
        return parts.Length >= PartsOfNode ? string.Join('.', parts.Take(PartsUpToPlay).Select(Pascal)) : "Workspace";
    }

    private static string Pascal(string name) =>
        string.Concat(
            name.Split('_', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
