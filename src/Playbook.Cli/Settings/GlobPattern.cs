namespace Playbook.Cli.Settings;

/// <summary>
/// The patterns of settings files: <c>*</c> inside a folder, <c>**</c> across folders, <c>?</c>, <c>[abc]</c>,
/// <c>[!abc]</c> and <c>{one,two}</c>. Written by hand because a regular expression costs a cold start too much.
/// </summary>
internal static class GlobPattern
{
    // Stars and choices multiply; a pattern that needs more tries than this matches nothing.
    private const int MostTries = 100_000;

    /// <summary>True where a path, relative to the settings file's folder, is meant.</summary>
    public static bool Matches(string pattern, string path)
    {
        // A pattern without a folder means files of that name anywhere below.
        var anchored = pattern.Contains('/') ? pattern.TrimStart('/') : "**/" + pattern;
        var tries = MostTries;
        if (Matches(anchored, path, ref tries))
            return true;
        // `**/x` means x in this folder too.
        return anchored.StartsWith("**/", StringComparison.Ordinal) && Matches(anchored[3..], path, ref tries);
    }

    private static bool Matches(string pattern, string path, ref int tries)
    {
        if (--tries < 0)
            return false;
        if (pattern.Length == 0)
            return path.Length == 0;
        switch (pattern[0])
        {
            case '*':
                return MatchesStar(pattern, path, ref tries);
            case '{' when pattern.Contains('}'):
                return MatchesChoice(pattern, path, ref tries);
            case '[' when pattern.Contains(']') && path.Length > 0:
                var close = pattern.IndexOf(']');
                return IsInClass(pattern.AsSpan(1, close - 1), path[0])
                    && Matches(pattern[(close + 1)..], path[1..], ref tries);
            default:
                return path.Length > 0 && (pattern[0] == path[0] || (pattern[0] == '?' && path[0] != '/'))
                    && Matches(pattern[1..], path[1..], ref tries);
        }
    }

    private static bool MatchesStar(string pattern, string path, ref int tries)
    {
        var crossesFolders = pattern.StartsWith("**", StringComparison.Ordinal);
        var rest = pattern.TrimStart('*');
        for (var taken = 0; taken <= path.Length; taken++)
        {
            if (Matches(rest, path[taken..], ref tries))
                return true;
            if (taken < path.Length && path[taken] == '/' && !crossesFolders)
                return false;
        }
        return false;
    }

    private static bool MatchesChoice(string pattern, string path, ref int tries)
    {
        var close = pattern.IndexOf('}');
        foreach (var choice in pattern[1..close].Split(','))
        {
            if (Matches(choice + pattern[(close + 1)..], path, ref tries))
                return true;
        }
        return false;
    }

    private static bool IsInClass(ReadOnlySpan<char> letters, char character) =>
        letters.StartsWith("!") ? !letters[1..].Contains(character) : letters.Contains(character);
}
