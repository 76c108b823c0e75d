using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Playbook.Cli.Building;

/// <summary>
/// The note that a build leaves beside its results: what they were made from, and the hash of each, in the form that
/// <c>sha256sum --check</c> reads. It is the whole memory of builds: deleted, the next build makes everything anew.
/// </summary>
/// <param name="Inputs">What <see cref="BuildInputs"/> gave.</param>
/// <param name="Tested">How the scenarios ended, as it was told.</param>
/// <param name="Results">Paths from the folder, with slashes, to the digits of their hashes.</param>
internal sealed record BuildRecord(string Inputs, string Tested, ImmutableSortedDictionary<string, string> Results)
{
    public const string FileName = "playbook-build.txt";

    private const string Head = "# What playbook build wrote here. Without this file, it builds everything anew.";
    private const string From = "# from ";
    private const string TestedAs = "# tested ";
    private const string Between = "  ";

    /// <summary>What lies in a folder of results.</summary>
    public static BuildRecord Of(string folder, string inputs, string tested) =>
        new(inputs, tested, ResultsIn(folder));

    /// <summary>The note in a folder; null where there is none that can be read.</summary>
    public static BuildRecord? Read(string folder)
    {
        try
        {
            var path = Path.Combine(folder, FileName);
            return File.Exists(path) ? Parse(File.ReadAllLines(path)) : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>True for a file of this name that a build wrote, not somebody else.</summary>
    public static bool IsOurs(string path) =>
        Path.GetFileName(path) == FileName && File.Exists(path) && File.ReadLines(path).FirstOrDefault() == Head;

    /// <summary>True where the folder holds exactly what was written: nothing changed, gone or come.</summary>
    public bool Holds(string folder)
    {
        try
        {
            return ResultsIn(folder).SequenceEqual(Results);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    public string ToText()
    {
        var text = new StringBuilder();
        text.Append(Head).Append('\n').Append(From).Append(Inputs).Append('\n');
        text.Append(TestedAs).Append(Tested).Append('\n');
        foreach (var (path, hash) in Results)
            text.Append(hash).Append(Between).Append(path).Append('\n');
        return text.ToString();
    }

    // A line that says nothing to us makes the whole note worthless: a build more is better than a stale result.
    private static BuildRecord? Parse(string[] lines)
    {
        if (lines is not [Head, var from, var tested, .. var rows]
            || !from.StartsWith(From, StringComparison.Ordinal)
            || !tested.StartsWith(TestedAs, StringComparison.Ordinal))
        {
            return null;
        }

        var results = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var gap = row.IndexOf(Between, StringComparison.Ordinal);
            if (gap < 0 || !results.TryAdd(row[(gap + Between.Length)..], row[..gap]))
                return null;
        }

        return new BuildRecord(from[From.Length..], tested[TestedAs.Length..], results.ToImmutable());
    }

    private static ImmutableSortedDictionary<string, string> ResultsIn(string folder)
    {
        var results = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (name != FileName)
                results.Add(name, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))));
        }

        return results.ToImmutable();
    }
}
