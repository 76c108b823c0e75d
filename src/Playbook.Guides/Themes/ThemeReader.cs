using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Text;
using Playbook.Guides.Sections;
using Playbook.Guides.Templates;

namespace Playbook.Guides.Themes;

/// <summary>
/// Reads a theme's files into a theme. What can't be used is left at the product's default and reported, so a print
/// never fails for its looks.
/// </summary>
internal sealed class ThemeReader
{
    private const string TokenFile = "theme.txt";
    private const string BrandFile = "brand.css";
    private const string LocalFile = "local.css";
    private const string TemplateEnd = ".html";

    private readonly ThemeFiles _files;
    private readonly ImmutableArray<Diagnostic>.Builder _findings = ImmutableArray.CreateBuilder<Diagnostic>();

    private ThemeReader(ThemeFiles files) => _files = files;

    public static (Theme Theme, ImmutableArray<Diagnostic> Findings) Read(ThemeFiles files)
    {
        var reader = new ThemeReader(files);
        foreach (var name in files.Unread.Keys.Where(IsRead).Order(StringComparer.Ordinal))
            reader._findings.Add(reader.Unread(name, new SourceLocation(reader.PathOf(name), default)));
        // Somebody who names a folder means that something in it is used.
        if (!files.Files.Keys.Any(IsRead))
            return (Theme.Product, files.Path.Length == 0 || reader._findings.Count > 0
                ? reader._findings.ToImmutable()
                : [Diagnostic.Create("PB6522", SourceLocation.None, $"{files.Path}/{TokenFile}")]);

        var theme = reader.ReadTokens(Theme.Product);
        theme = theme with
        {
            BrandCss = reader.ReadCss(BrandFile, theme.Paper),
            LocalCss = reader.ReadCss(LocalFile, theme.Paper),
            Templates = reader.ReadTemplates(),
        };
        return (theme, reader._findings.ToImmutable());
    }

    /// <summary>True for a file that is looked for by itself; others are read where a line names them.</summary>
    private static bool IsRead(string path) =>
        path[(path.LastIndexOf('/') + 1)..] is TokenFile or BrandFile or LocalFile
        || path.EndsWith(TemplateEnd, StringComparison.Ordinal);

    /// <summary>Why a file that a line names can't be used: it isn't there, or the host left it out.</summary>
    private Diagnostic Missing(string name, TextSpan span) => _files.Unread.ContainsKey(name)
        ? Unread(name, new SourceLocation(PathOf(TokenFile), span))
        : At("PB6522", span, name);

    private Diagnostic Unread(string name, SourceLocation location) =>
        Diagnostic.Create("PB6527", location, name, _files.Unread[name]);

    private Theme ReadTokens(Theme theme)
    {
        if (Text(TokenFile) is not { } text)
            return theme;

        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            var span = new TextSpan(start, line.Length);
            start += line.Length + 1;
            if (string.IsNullOrWhiteSpace(line) || line.TrimStart().StartsWith('#'))
                continue;

            var parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
            theme = parts.Length == 2
                ? Apply(theme, parts[0], parts[1], span)
                : Report(theme, "PB6520", span, "name = value", line.Trim());
        }

        return theme;
    }

    private Theme Apply(Theme theme, string name, string value, TextSpan span) => name switch
    {
        "company" => theme with { CompanyName = value },
        "logo" => theme with { Logo = Logo(value, span) },
        "accent" => theme with { Accent = Colour(value, span, theme.Accent, theme.Paper) },
        "ask" => theme with { Ask = Colour(value, span, theme.Ask, theme.Paper) },
        "font" => theme with { Font = FontStack(value, span, theme.Font) },
        "font_file" => theme with { FontFaces = FontFace(value, span), Font = $"\"theme-font\", {theme.Font}" },
        "density" when value is "dense" or "normal" => theme with { IsDense = value == "dense" },
        "density" => Report(theme, "PB6520", span, "density = dense, or density = normal", value),
        _ => Report(theme, "PB6520", span, "company, logo, accent, ask, font, font_file or density", name),
    };

    private Rgb Colour(string value, TextSpan span, Rgb otherwise, Rgb paper)
    {
        if (Rgb.TryParse(value) is not { } colour)
        {
            _findings.Add(At("PB6520", span, "a colour as #0b5a66", value));
            return otherwise;
        }

        var passing = Contrast.NearestPassing(colour, paper);
        if (passing != colour)
        {
            var ratio = Math.Round(Contrast.Ratio(colour, paper), 2).ToString(CultureInfo.InvariantCulture);
            _findings.Add(At("PB6521", span, value, ratio, passing.ToString()));
        }

        return passing;
    }

    private string FontStack(string value, TextSpan span, string otherwise)
    {
        // A font stack goes into the style sheet as it is, so only what a stack needs may stand in it.
        var isPlain = value.All(static c => char.IsAsciiLetterOrDigit(c) || c is ' ' or ',' or '-' or '"');
        if (isPlain && value.Count(static c => c == '"') % 2 == 0)
            return $"{value}, {otherwise}";
        _findings.Add(At("PB6520", span, "font names with commas between them", value));
        return otherwise;
    }

    private string FontFace(string name, TextSpan span)
    {
        if (!_files.Files.TryGetValue(name, out var file))
        {
            _findings.Add(Missing(name, span));
            return "";
        }

        if (file.Bytes.Length < 4 || Encoding.ASCII.GetString(file.Bytes.AsSpan()[..4]) != "wOF2")
        {
            _findings.Add(At("PB6523", span, name, "a WOFF2 font"));
            return "";
        }

        var data = Convert.ToBase64String(file.Bytes.AsSpan());
        return $"@font-face {{ font-family: \"theme-font\"; src: url(data:font/woff2;base64,{data}) }}\n";
    }

    private string Logo(string name, TextSpan span)
    {
        if (!_files.Files.TryGetValue(name, out var file))
        {
            _findings.Add(Missing(name, span));
            return "";
        }

        var type = ImageType.Of(file.Bytes.AsSpan());
        if (type.Length == 0)
            _findings.Add(At("PB6523", span, name, "a PNG, JPEG or SVG image"));
        return type.Length == 0 ? "" : $"data:{type};base64,{Convert.ToBase64String(file.Bytes.AsSpan())}";
    }

    private string ReadCss(string name, Rgb paper)
    {
        var (css, findings) = ThemeStyle.Read(Text(name) ?? "", PathOf(name), paper);
        _findings.AddRange(findings);
        return css;
    }

    private ImmutableDictionary<string, TemplateFile> ReadTemplates()
    {
        var templates = ImmutableDictionary.CreateBuilder<string, TemplateFile>(StringComparer.Ordinal);
        foreach (
            var file in _files.Files.Keys.Where(name => name.EndsWith(TemplateEnd, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal))
        {
            var name = file[..^TemplateEnd.Length];
            if (SectionTable.All.Any(section => section.Template == name))
                templates[name] = new TemplateFile(name, PathOf(file), Text(file) ?? "");
            else
                _findings.Add(Diagnostic.Create("PB6525", new SourceLocation(PathOf(file), default), file));
        }

        return templates.ToImmutable();
    }

    private string? Text(string name) => _files.Files.TryGetValue(name, out var file)
        ? Encoding.UTF8.GetString(file.Bytes.AsSpan()).TrimStart('\uFEFF')
            .Replace("\r\n", "\n", StringComparison.Ordinal)
        : null;

    private Theme Report(Theme theme, string code, TextSpan span, params string[] arguments)
    {
        _findings.Add(At(code, span, arguments));
        return theme;
    }

    private Diagnostic At(string code, TextSpan span, params string[] arguments) =>
        Diagnostic.Create(code, new SourceLocation(PathOf(TokenFile), span), arguments);

    private string PathOf(string name) => _files.Path.Length == 0 ? name : $"{_files.Path}/{name}";
}
