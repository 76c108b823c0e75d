using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Shouldly;
using Shouldly.Configuration;

namespace Playbook.Testing;

/// <summary>
/// Compares a text with the one that a person approved: <c>Approved/NAME.approved.txt</c> beside the test. With
/// <c>PLAYBOOK_APPROVE=1</c> in the environment the texts are written instead of compared; look at the difference
/// before it is committed.
/// </summary>
public static class Snapshot
{
    private const string Folder = "Approved";
    private const int LinesAround = 3;

    private static bool IsApproving => Environment.GetEnvironmentVariable("PLAYBOOK_APPROVE") == "1";

    public static void Match(
        string text, string name, string extension = "txt", [CallerFilePath] string callerFilePath = "") =>
        MatchIn(RepositoryFolder.FolderOfSource(callerFilePath), text, name, extension, IsApproving);

    /// <summary>As <see cref="Match"/>, with the folder and the switch given.</summary>
    public static void MatchIn(string folder, string text, string name, string extension, bool isApproving)
    {
        var approved = Path.Combine(folder, Folder, $"{name}.approved.{extension}");
        var actual = text.ReplaceLineEndings("\n");
        if (isApproving)
        {
            Directory.CreateDirectory(Path.Combine(folder, Folder));
            File.WriteAllText(approved, actual);
            return;
        }
        try
        {
            actual.ShouldMatchApproved(options => Configure(options, folder, name, extension));
        }
        catch (ShouldMatchApprovedException)
        {
            var expected = File.Exists(approved) ? File.ReadAllText(approved) : "";
            throw new ShouldAssertException(
                $"{name} is not what was approved in {Path.GetRelativePath(RepositoryFolder.Root, approved)}.\n"
                + "If the new text is right, run the test once with PLAYBOOK_APPROVE=1.\n"
                + Difference(expected, actual));
        }
    }

    private static void Configure(
        ShouldMatchConfigurationBuilder options, string folder, string name, string extension) =>
        options.NoDiff()
            .SubFolder(Folder)
            .Configure(config =>
            {
                config.FileExtension = extension;
                config.TestMethodFinder = new FolderFinder(folder);
                config.FilenameGenerator = (_, _, type, end) => $"{name}.{type}.{end.TrimStart('.')}";
            });

    /// <summary>What differs, with a few lines around: <c>-</c> was expected, <c>+</c> was found.</summary>
    public static string Difference(string expected, string actual)
    {
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(expected, actual).Lines;
        var result = new StringBuilder();
        var skipping = false;
        for (var at = 0; at < lines.Count; at++)
        {
            var isNear = Enumerable.Range(at - LinesAround, (2 * LinesAround) + 1)
                .Any(near => near >= 0 && near < lines.Count && lines[near].Type != ChangeType.Unchanged);
            if (isNear)
                result.Append(SignOf(lines[at].Type)).Append(lines[at].Text).Append('\n');
            else if (!skipping)
                result.Append("  …\n");
            skipping = !isNear;
        }
        return result.ToString();
    }

    private static string SignOf(ChangeType type) => type switch
    {
        ChangeType.Inserted => "+ ",
        ChangeType.Deleted => "- ",
        _ => "  ",
    };

    // Shouldly looks for the test on the stack, which optimised code may hide; the caller's path is certain.
    private sealed class FolderFinder(string folder) : ITestMethodFinder
    {
        public TestMethodInfo GetTestMethodInfo(StackTrace stackTrace, int startAt = 0) =>
            new(new StackFrame(Path.Combine(folder, "Test.cs"), 1));
    }
}
