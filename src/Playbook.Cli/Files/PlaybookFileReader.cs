using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Cli.Files;

/// <summary>Reads a source file, or says what stands in the way.</summary>
internal static class PlaybookFileReader
{
    /// <summary>Far above what the compiler accepts: only so that a wrong file is not read into memory.</summary>
    private const long GreatestLength = 64 * 1024 * 1024;

    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The text; null where a finding was added instead.</summary>
    public static string? Read(string fullPath, string path, DiagnosticBag diagnostics)
    {
        var location = new SourceLocation(path, default);
        try
        {
            var length = new FileInfo(fullPath).Length;
            if (length <= GreatestLength)
                return Decode(File.ReadAllBytes(fullPath), location, diagnostics);
            diagnostics.Add(Diagnostic.Create("PB6013", location, path, $"{length / 1024 / 1024} MB"));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Diagnostic.Create("PB6016", location, path, failure.Message));
        }
        return null;
    }

    /// <summary>True for a file that is there; otherwise says that nothing is there, or a folder.</summary>
    public static bool IsFile(string fullPath, string argument, DiagnosticBag diagnostics)
    {
        if (File.Exists(fullPath))
            return true;
        diagnostics.Add(
            Directory.Exists(fullPath)
                ? Diagnostic.Create("PB6016", SourceLocation.None, argument, "It is a folder; name one file of it.")
                : Diagnostic.Create("PB6010", SourceLocation.None, argument, ""));
        return false;
    }

    private static string? Decode(byte[] bytes, SourceLocation location, DiagnosticBag diagnostics)
    {
        if (Utf8.IsValid(bytes))
            return Encoding.GetString(bytes);
        var good = ValidPrefix(bytes);
        var line = bytes.AsSpan(0, good).Count((byte)'\n') + 1;
        var column = good - bytes.AsSpan(0, good).LastIndexOf((byte)'\n');
        diagnostics.Add(Diagnostic.Create("PB6012", location, $"{bytes[good]:X2}", $"{line}", $"{column}"));
        return null;
    }

    // Utf8.IsValid says only whether; the first bad byte lies where the longest valid beginning ends.
    private static int ValidPrefix(ReadOnlySpan<byte> bytes)
    {
        var good = 0;
        while (Rune.DecodeFromUtf8(bytes[good..], out _, out var taken) == OperationStatus.Done)
            good += taken;
        return good;
    }
}
