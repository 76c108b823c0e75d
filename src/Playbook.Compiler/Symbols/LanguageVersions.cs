using System.Globalization;

namespace Playbook.Compiler.Symbols;

/// <summary>The versions of the language that this compiler reads.</summary>
public static class LanguageVersions
{
    public const int Latest = 1;

    public static string LatestText { get; } = Latest.ToString(CultureInfo.InvariantCulture);
}
