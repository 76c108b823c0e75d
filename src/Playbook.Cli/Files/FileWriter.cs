using System.Text;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Cli.Files;

/// <summary>Writes a file whole or not at all: beside it first, then put in its place.</summary>
internal static class FileWriter
{
    /// <summary>True when the file now holds the text; otherwise nothing changed, and a finding says why.</summary>
    public static bool Write(string fullPath, string shownPath, string text, DiagnosticBag diagnostics) =>
        Write(fullPath, shownPath, Encoding.UTF8.GetBytes(text), diagnostics);

    /// <summary>As above, for what is not text.</summary>
    public static bool Write(string fullPath, string shownPath, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var draft = "";
        try
        {
            var target = TargetOf(fullPath);
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? target);
            draft = $"{target}.{Guid.NewGuid():N}.tmp";
            File.WriteAllBytes(draft, bytes);
            if (!OperatingSystem.IsWindows() && File.Exists(target))
                File.SetUnixFileMode(draft, File.GetUnixFileMode(target));
            File.Move(draft, target, overwrite: true);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(draft))
                File.Delete(draft);
            var place = new SourceLocation(shownPath, default);
            diagnostics.Add(Diagnostic.Create("PB6017", place, shownPath, failure.Message));
            return false;
        }
    }

    // Writing through a link keeps the link.
    private static string TargetOf(string fullPath) =>
        new FileInfo(fullPath).LinkTarget is null
            ? fullPath
            : File.ResolveLinkTarget(fullPath, returnFinalTarget: true)?.FullName ?? fullPath;
}
