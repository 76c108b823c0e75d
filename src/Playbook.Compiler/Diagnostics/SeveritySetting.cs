namespace Playbook.Compiler.Diagnostics;

/// <summary>One line of a settings file, in its parts: <c>playbook_diagnostic.NAME.severity = VALUE</c>.</summary>
/// <param name="Name">The diagnostic's name, or its code.</param>
/// <param name="Value">The severity as written.</param>
/// <param name="NameLocation">Where the name stands; <see cref="SourceLocation.None"/> if not known.</param>
/// <param name="ValueLocation">Where the severity stands.</param>
public sealed record SeveritySetting(
    string Name, string Value, SourceLocation NameLocation, SourceLocation ValueLocation)
{
    /// <summary>What stands before the name in a settings file.</summary>
    public const string KeyPrefix = "playbook_diagnostic.";

    /// <summary>What stands after the name in a settings file.</summary>
    public const string KeySuffix = ".severity";

    /// <summary>Takes a pair as a build gives it, without a place; null where the key is no severity.</summary>
    public static SeveritySetting? FromPair(string key, string value)
    {
        var isSeverity = key.Length > KeyPrefix.Length + KeySuffix.Length
            && key.StartsWith(KeyPrefix, StringComparison.OrdinalIgnoreCase)
            && key.EndsWith(KeySuffix, StringComparison.OrdinalIgnoreCase);
        if (!isSeverity)
            return null;
        var name = key.Substring(KeyPrefix.Length, key.Length - KeyPrefix.Length - KeySuffix.Length);
        return new SeveritySetting(name, value, SourceLocation.None, SourceLocation.None);
    }
}
