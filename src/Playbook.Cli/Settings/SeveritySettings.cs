using System.Collections.Immutable;
using Playbook.Cli.Files;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Text;

namespace Playbook.Cli.Settings;

/// <summary>Finds the settings files above a playbook; what is nearer to it counts more.</summary>
internal sealed class SeveritySettings(
    ToolHost host, DiagnosticBag diagnostics, ImmutableArray<DiagnosticDescriptor> own = default)
{
    private readonly Dictionary<string, EditorConfigFile?> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SeverityOptions> _options = new(StringComparer.Ordinal);
    private readonly HashSet<Diagnostic> _said = [];

    /// <summary>The texts of the settings files that were read, under the paths that findings show.</summary>
    public Dictionary<string, SourceText> Texts { get; } = new(StringComparer.Ordinal);

    public SeverityOptions For(string fullPath)
    {
        var sections = SectionsFor(fullPath).ToImmutableArray();
        if (sections.Length == 0)
            return SeverityOptions.Default;
        var key = string.Join('\n', sections.Select(section => $"{section.Folder} {section.Section.Pattern}"));
        if (_options.TryGetValue(key, out var known))
            return known;
        var found = new DiagnosticBag();
        var options = SeverityOptions.Create(
            sections.SelectMany(section => section.Section.Settings), found, own.IsDefault ? [] : own);
        diagnostics.AddRange(found.ToImmutable().Where(_said.Add));
        _options.Add(key, options);
        return options;
    }

    private IEnumerable<HeldSection> SectionsFor(string fullPath)
    {
        var files = new Stack<EditorConfigFile>();
        for (var folder = Path.GetDirectoryName(fullPath); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Read(folder) is not { } file)
                continue;
            files.Push(file);
            if (file.IsRoot)
                break;
        }
        if (files.Count == 0)
            return [];
        return from file in files
               let relative = Path.GetRelativePath(file.Folder, fullPath).Replace('\\', '/')
               from section in file.Sections
               where GlobPattern.Matches(section.Pattern, relative)
               select new HeldSection(file.Folder, section);
    }

    private EditorConfigFile? Read(string folder)
    {
        if (_files.TryGetValue(folder, out var known))
            return known;
        var path = Path.Combine(folder, EditorConfigFile.Name);
        var shown = host.Shown(path);
        var text = File.Exists(path) ? PlaybookFileReader.Read(path, shown, diagnostics) : null;
        if (text is not null)
            Texts[shown] = SourceText.From(text);
        var file = text is null ? null : EditorConfigFile.Parse(folder, shown, text);
        _files.Add(folder, file);
        return file;
    }

    /// <summary>A section that holds for a file, and the folder of the settings file that it stands in.</summary>
    private sealed record HeldSection(string Folder, EditorConfigSection Section);
}
