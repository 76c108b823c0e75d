using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Playbook.Build;

/// <summary>
/// A playbook's text as UTF-8, as the tool reads it. The C# compiler takes a file that is not UTF-8 in another
/// encoding, which would put wrong letters into messages; so what it took is turned back into the bytes that it read.
/// </summary>
internal static class Utf8Content
{
    private static readonly UTF8Encoding Strict =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or the byte that forbids one; neither where nothing could be read.</summary>
    public static (string? Text, BrokenByte? Broken) Of(SourceText? source)
    {
        if (source is null)
            return (null, null);
        if (source.Encoding is not { } encoding || encoding.CodePage == Encoding.UTF8.CodePage)
            return (source.ToString(), null);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(source.ToString())];
        try
        {
            // A project may name a code page for its C#; its playbooks are UTF-8 nevertheless.
            return (Strict.GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            return (null, FirstBroken(bytes));
        }
    }

    // What the exception says of the place differs between the run times that a compiler runs on.
    private static BrokenByte FirstBroken(byte[] bytes)
    {
        var (good, line, start) = (0, 1, 0);
        while (IsGood(bytes, good, out var length))
        {
            if (bytes[good] == '\n')
                (line, start) = (line + 1, good + 1);
            good += length;
        }
        return new BrokenByte(bytes[good], line, good - start + 1);
    }

    private static bool IsGood(byte[] bytes, int at, out int length)
    {
        length = bytes[at] < 0x80 ? 1 : bytes[at] < 0xE0 ? 2 : bytes[at] < 0xF0 ? 3 : 4;
        if (at + length > bytes.Length)
            return false;
        try
        {
            return Strict.GetCharCount(bytes, at, length) > 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
