using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Playbook.Guides.Pdf;

/// <summary>
/// The little that must be read from, and written into, a PDF of Chromium's printer: on which page each named
/// destination lies, and what would make every run's bytes differ. That printer writes its objects in
/// plain text, which a reader of other PDFs could not count on.
/// </summary>
internal static partial class PdfDocument
{
    // Both dates become this one; same length, so no offset of the file moves.
    private const string FrozenDate = "(D:20000101000000+00'00')";

    /// <summary>Pages by destination, counted from 1; empty where the file has none that can be read.</summary>
    public static IReadOnlyDictionary<string, int> Destinations(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var objects = new Dictionary<int, string>();
        foreach (Match found in ObjectPattern().Matches(text))
            objects[
                int.Parse(
                    found.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)] = found.Groups["body"].Value;

        var pages = new Dictionary<int, int>();
        var root = objects.Values.Select(body => CatalogPattern().Match(body)).FirstOrDefault(match => match.Success);
        if (root is not null)
            AddPages(int.Parse(root.Groups["pages"].ValueSpan, CultureInfo.InvariantCulture), objects, pages);

        var destinations = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var body in objects.Values)
        {
            foreach (Match found in DestinationPattern().Matches(body))
            {
                var page = int.Parse(found.Groups["page"].ValueSpan, CultureInfo.InvariantCulture);
                if (pages.TryGetValue(page, out var number))
                    destinations[found.Groups["name"].Value] = number;
            }
        }

        return destinations;
    }

    /// <summary>
    /// The same file with fixed dates and element numbers counted from 1, so that the same source gives the
    /// same bytes: the browser counts elements over all pages that it has shown. No byte moves, so offsets
    /// stay right.
    /// </summary>
    public static byte[] Freeze(byte[] pdf)
    {
        var text = DatePattern().Replace(Encoding.Latin1.GetString(pdf), $"/$1 {FrozenDate}");
        // Numbers keep their order: the file's own index of elements is sorted by them.
        var ranks = ElementPattern().Matches(text).Select(found => found.Value).Distinct()
            .Order(StringComparer.Ordinal).Select((name, index) => (name, index))
            .ToDictionary(row => row.name, row => row.index + 1, StringComparer.Ordinal);
        return Encoding.Latin1.GetBytes(ElementPattern().Replace(
            text, found => string.Create(CultureInfo.InvariantCulture, $"node{ranks[found.Value]:00000000}")));
    }

    private static void AddPages(int root, Dictionary<int, string> objects, Dictionary<int, int> pages)
    {
        var open = new Stack<int>([root]);
        while (open.TryPop(out var node))
        {
            if (!objects.TryGetValue(node, out var body))
                continue;
            if (KidsPattern().Match(body) is not { Success: true } kids)
            {
                pages[node] = pages.Count + 1;
                continue;
            }

            foreach (Match kid in ReferencePattern().Matches(kids.Groups["kids"].Value).Reverse())
                open.Push(int.Parse(kid.Groups["number"].ValueSpan, CultureInfo.InvariantCulture));
        }
    }

    [GeneratedRegex(@"(?<number>\d+) 0 obj\n(?<body>.*?)(?:stream\n|endobj)", RegexOptions.Singleline)]
    private static partial Regex ObjectPattern();

    [GeneratedRegex(@"/Type /Catalog\b.*?/Pages (?<pages>\d+) 0 R", RegexOptions.Singleline)]
    private static partial Regex CatalogPattern();

    [GeneratedRegex(@"/Kids \[(?<kids>[^\]]*)\]")]
    private static partial Regex KidsPattern();

    [GeneratedRegex(@"(?<number>\d+) 0 R")]
    private static partial Regex ReferencePattern();

    [GeneratedRegex(@"/(?<name>s-[a-z0-9-]+) \[(?<page>\d+) 0 R /XYZ")]
    private static partial Regex DestinationPattern();

    [GeneratedRegex(@"\bnode\d{8}\b")]
    private static partial Regex ElementPattern();

    [GeneratedRegex(@"/(CreationDate|ModDate) \(D:\d{14}[+-]\d\d'\d\d'\)")]
    private static partial Regex DatePattern();
}
