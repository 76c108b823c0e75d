using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Playbook.Guides.Tests.Pdf;

/// <summary>The pages of a PDF that Chromium printed, in reading order, with their ink.</summary>
internal sealed class PdfFile
{
    private readonly Dictionary<string, string> _objects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _streams = new(StringComparer.Ordinal);

    private PdfFile(byte[] bytes)
    {
        Bytes = bytes;
        Text = Encoding.Latin1.GetString(bytes);
        const string Object = @"(?<id>\d+) 0 obj\n(?<body>.*?)(?<end>stream\n|endobj)";
        foreach (Match found in Regex.Matches(Text, Object, RegexOptions.Singleline))
        {
            var id = found.Groups["id"].Value;
            _objects[id] = found.Groups["body"].Value;
            if (found.Groups["end"].Value != "endobj")
                _streams[id] = Stream(bytes, found);
        }

        var root = Regex.Match(Text, @"/Type /Catalog\b.*?/Pages (?<id>\d+) 0 R", RegexOptions.Singleline);
        Pages = [.. Leaves(root.Groups["id"].Value).Select(Page)];
    }

    public byte[] Bytes { get; }

    /// <summary>The bytes as text, one character a byte.</summary>
    public string Text { get; }

    public IReadOnlyList<PdfPage> Pages { get; }

    public static PdfFile Read(byte[] bytes) => new(bytes);

    private static string Stream(byte[] bytes, Match found)
    {
        var length = Regex.Match(found.Groups["body"].Value, @"/Length (?<n>\d+)").Groups["n"].Value;
        var start = found.Index + found.Length;
        var data = bytes.AsSpan(start, int.Parse(length));
        var body = found.Groups["body"].Value;
        if (body.Contains("/Subtype /Image") || !body.Contains("/FlateDecode"))
            return "";
        using var inflated = new ZLibStream(new MemoryStream(data.ToArray()), CompressionMode.Decompress);
        using var reader = new StreamReader(inflated, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private IEnumerable<string> Leaves(string id)
    {
        var kids = Regex.Match(_objects[id], @"/Kids \[(?<kids>[^\]]*)\]");
        return kids.Success
            ? Regex.Matches(kids.Groups["kids"].Value, @"(\d+) 0 R").SelectMany(kid => Leaves(kid.Groups[1].Value))
            : [id];
    }

    private PdfPage Page(string id)
    {
        var body = _objects[id];
        var box = Regex.Match(body, @"/MediaBox \[0 0 (?<w>[\d.]+) (?<h>[\d.]+)\]");
        var height = double.Parse(box.Groups["h"].Value);
        var content = new PdfContent(height, name => Form(body, name));
        content.Read(_streams[Regex.Match(body, @"/Contents (?<id>\d+) 0 R").Groups["id"].Value]);
        return new PdfPage(double.Parse(box.Groups["w"].Value), height, content.Marks);
    }

    private string? Form(string page, string name)
    {
        var id = Regex.Match(page, $@"/{name} (?<id>\d+) 0 R").Groups["id"].Value;
        return _objects.TryGetValue(id, out var body) && body.Contains("/Subtype /Form") ? _streams[id] : null;
    }
}
