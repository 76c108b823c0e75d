using System.Reflection;

namespace Playbook.Guides;

/// <summary>The text files that travel inside the assembly: templates, style sheets, interface words.</summary>
internal static class EmbeddedText
{
    private static readonly Assembly Home = typeof(EmbeddedText).Assembly;

    /// <summary>The text, with line feeds only; null where no file of that name is embedded.</summary>
    public static string? Find(string name)
    {
        using var stream = Home.GetManifestResourceStream(name);
        if (stream is null)
            return null;

        using var reader = new StreamReader(stream);
        // A checkout may turn line ends; the bytes of a print must not depend on that.
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    public static string Read(string name) =>
        Find(name) ?? throw new InvalidOperationException($"The text file '{name}' is missing from the assembly.");
}
