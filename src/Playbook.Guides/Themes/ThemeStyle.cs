using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Text;

namespace Playbook.Guides.Themes;

/// <summary>
/// Makes a theme's style sheet safe to print with: what reaches outside or hides something takes the sheet out; type
/// under 9 points and faint colours are replaced by the nearest that can be read. All of it is reported with
/// its line.
/// </summary>
internal static partial class ThemeStyle
{
    private const double LeastPoints = 9;
    private const double RootPoints = 10;

    private static readonly ImmutableDictionary<string, double> Points = new Dictionary<string, double>
    {
        ["pt"] = 1, ["px"] = 0.75, ["pc"] = 12, ["in"] = 72, ["cm"] = 720 / 25.4, ["mm"] = 72 / 25.4,
        ["q"] = 18 / 25.4,
        ["em"] = RootPoints, ["rem"] = RootPoints, ["%"] = RootPoints / 100,
    }.ToImmutableDictionary();

    /// <summary>The rules that may be printed with; empty where the sheet can't be used.</summary>
    public static (string Css, ImmutableArray<Diagnostic> Findings) Read(string css, string path, Rgb paper)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        Diagnostic At(string code, Capture found, params string[] arguments) => Diagnostic.Create(
            code, new SourceLocation(path, new TextSpan(found.Index, found.Length)), arguments);

        if (ForbiddenPattern().Match(css) is { Success: true } forbidden)
            return ("", [At("PB6524", forbidden, forbidden.Value.Trim())]);

        var readable = ColourPattern().Replace(css, found =>
        {
            var group = found.Groups["colour"];
            if (Rgb.TryParse(Long(group.Value)) is not { } colour)
            {
                findings.Add(At("PB6520", group, "a colour as #0b5a66", group.Value));
                return found.Value;
            }

            var passing = Contrast.NearestPassing(colour, paper);
            if (passing == colour)
                return found.Value;
            var ratio = Math.Round(Contrast.Ratio(colour, paper), 2).ToString(CultureInfo.InvariantCulture);
            findings.Add(At("PB6521", group, group.Value, ratio, passing.ToString()));
            return found.Groups["before"].Value + passing;
        });
        // Found in the text as it was read, so that the places are right; replaced in what is printed.
        foreach (Match found in SizePattern().Matches(css).Where(IsSmall))
            findings.Add(At("PB6526", found.Groups["size"], found.Groups["size"].Value));
        return (SizePattern().Replace(readable, found => IsSmall(found)
            ? string.Create(CultureInfo.InvariantCulture, $"{found.Groups["before"].Value}{LeastPoints}pt")
            : found.Value), findings.ToImmutable());
    }

    private static bool IsSmall(Match found) =>
        double.Parse(found.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)
            * Points[found.Groups["unit"].Value.ToLowerInvariant()] < LeastPoints - 0.001;

    /// <summary><c>#fc0</c> ⇒ <c>#ffcc00</c>.</summary>
    private static string Long(string colour) =>
        colour.Length == 4 ? "#" + string.Concat(colour[1..].Select(c => $"{c}{c}")) : colour;

    /// <summary>
    /// Ends of the style element, requests, old ways to run code, layers that would not be the theme's, and
    /// rules that hide: a theme says how things look, never whether they are printed.
    /// </summary>
    [GeneratedRegex(
        @"</|<!--|@import|url\s*\(|image-set\s*\(|expression\s*\(|@layer|\\|display\s*:\s*none"
            + @"|visibility\s*:\s*(hidden|collapse)|opacity\s*:\s*[0.]+\s*[;}!]|\bzoom\s*:|content\s*:",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ForbiddenPattern();

    // `color: inherit` and tokens stay; whatever names a colour in another way can't be measured here.
    [GeneratedRegex(
        @"(?<before>(?<![-\w])(color|fill)\s*:\s*)"
            + @"(?<colour>(?!inherit|currentcolor|var\()[^;}!\s][^;}!]*?)(?=\s*[;}!]|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ColourPattern();

    [GeneratedRegex(
        @"(?<before>(?<![-\w])font(-size)?\s*:[^;}]*?)"
            + @"(?<size>(?<number>\d*\.?\d+)(?<unit>pt|px|mm|cm|in|pc|q|rem|em|%))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SizePattern();
}
