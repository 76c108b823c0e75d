namespace Playbook.Compiler.Symbols;

/// <summary>How the embedded files that come with the language are named in locations.</summary>
public static class PreludePath
{
    /// <summary>No file of a user can have such a path: a colon ends it.</summary>
    public const string Prefix = "prelude:";
}
