using System.Text.Encodings.Web;
using System.Text.Json;

namespace Playbook.Cli.Output;

/// <summary>How the tool writes JSON: letters of every language as they are, for a reader that takes UTF-8.</summary>
internal static class JsonForm
{
    public static JsonWriterOptions Document { get; } =
        new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object a line.</summary>
    public static JsonWriterOptions Line { get; } = Document with { Indented = false };
}
