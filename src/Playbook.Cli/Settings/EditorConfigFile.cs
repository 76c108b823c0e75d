using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Text;

namespace Playbook.Cli.Settings;

/// <summary>What one <c>.editorconfig</c> says about severities; its other keys are other tools' business.</summary>
internal sealed record EditorConfigFile(string Folder, bool IsRoot, ImmutableArray<EditorConfigSection> Sections)
{
    public const string Name = ".editorconfig";

    /// <summary>
    /// Reads the text of a settings file; every line is a heading, a pair, a comment, or passed over.
    /// </summary>
    /// <param name="folder">The full path of its folder.</param>
    /// <param name="path">The path that findings in it show.</param>
    public static EditorConfigFile Parse(string folder, string path, string text)
    {
        var sections = ImmutableArray.CreateBuilder<EditorConfigSection>();
        var settings = ImmutableArray.CreateBuilder<SeveritySetting>();
        var (pattern, isRoot, start) = ("", false, 0);
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.Trim();
            if (line.StartsWith('[') && line.EndsWith(']'))
            {
                sections.Add(new EditorConfigSection(pattern, settings.ToImmutable()));
                settings.Clear();
                pattern = line[1..^1];
            }
            else if (!line.StartsWith('#') && !line.StartsWith(';') && raw.Contains('='))
            {
                isRoot |= pattern.Length == 0 && IsRootLine(line);
                if (SettingIn(raw, path, start) is { } setting)
                    settings.Add(setting);
            }
            start += raw.Length + 1;
        }
        sections.Add(new EditorConfigSection(pattern, settings.ToImmutable()));
        return new EditorConfigFile(folder, isRoot, [.. sections.Where(section => section.Settings.Length > 0)]);
    }

    private static bool IsRootLine(string line)
    {
        var parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
        return parts[0].Equals("root", StringComparison.OrdinalIgnoreCase)
            && parts[1].Equals("true", StringComparison.OrdinalIgnoreCase);
    }

    private static SeveritySetting? SettingIn(string raw, string path, int start)
    {
        var equals = raw.IndexOf('=');
        var (key, value) = (raw[..equals].Trim(), raw[(equals + 1)..].Split(['#', ';'])[0].Trim());
        if (SeveritySetting.FromPair(key, value) is not { } setting)
            return null;
        var name = start + raw.IndexOf(setting.Name, StringComparison.Ordinal);
        var valueStart = start + equals + 1 + raw[(equals + 1)..].TakeWhile(char.IsWhiteSpace).Count();
        return setting with
        {
            NameLocation = new SourceLocation(path, new TextSpan(name, setting.Name.Length)),
            ValueLocation = new SourceLocation(path, new TextSpan(valueStart, value.Length)),
        };
    }
}
