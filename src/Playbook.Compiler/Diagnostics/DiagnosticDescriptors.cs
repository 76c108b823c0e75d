using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Playbook.Compiler.Diagnostics;

/// <summary>
/// All kinds of findings that the product knows. The file names of the embedded pages are the index; a page is opened
/// when its finding is first shown, because most runs show none and a cold start counts.
/// </summary>
public static class DiagnosticDescriptors
{
    private static readonly Lazy<Index> Pages = new(Index.Read);
    private static readonly ConcurrentDictionary<string, DiagnosticDescriptor> Opened = new(StringComparer.Ordinal);

    /// <summary>Every code, in order.</summary>
    public static ImmutableArray<string> Codes => Pages.Value.Codes;

    /// <summary>Every name, in the order of the codes; for completion and did-you-mean.</summary>
    public static IEnumerable<string> Names => Codes.Select(NameOf);

    /// <summary>Every descriptor, in the order of the codes. Opens every page.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => Codes.Select(Get);

    /// <summary>The name that stands for a code in settings; opens no page.</summary>
    /// <exception cref="ArgumentException">No page has this code.</exception>
    public static string NameOf(string code) => Pages.Value.NameByCode.TryGetValue(code, out var name)
        ? name
        : throw new ArgumentException($"No page for {code}. Write Diagnostics/Pages/{code}-NAME.md.", nameof(code));

    /// <summary>True for the name of a finding; opens no page.</summary>
    public static bool IsName(string name) => Pages.Value.CodeByName.ContainsKey(name);

    /// <exception cref="ArgumentException">No page has this code.</exception>
    public static DiagnosticDescriptor Get(string code) => Opened.GetOrAdd(code, Open);

    public static bool TryGetByName(string name, [NotNullWhen(true)] out DiagnosticDescriptor? descriptor)
    {
        descriptor = Pages.Value.CodeByName.TryGetValue(name, out var code) ? Get(code) : null;
        return descriptor is not null;
    }

    /// <summary>Finds by code (in any case) or by name, as people type it.</summary>
    public static bool TryFind(string codeOrName, [NotNullWhen(true)] out DiagnosticDescriptor? descriptor)
    {
        var code = codeOrName.ToUpperInvariant();
        if (!Pages.Value.NameByCode.ContainsKey(code))
            return TryGetByName(codeOrName.ToLowerInvariant(), out descriptor);
        descriptor = Get(code);
        return true;
    }

    private static DiagnosticDescriptor Open(string code)
    {
        var page = $"{code}-{NameOf(code)}.md";
        using var stream = typeof(DiagnosticDescriptors).Assembly.GetManifestResourceStream(page)
            ?? throw new InvalidOperationException($"The page {page} is listed but can't be read.");
        using var reader = new StreamReader(stream);
        return DiagnosticPage.Parse(page, reader.ReadToEnd()).ToDescriptor();
    }

    private sealed class Index(
        ImmutableArray<string> codes,
        Dictionary<string, string> nameByCode,
        Dictionary<string, string> codeByName)
    {
        public ImmutableArray<string> Codes { get; } = codes;

        public Dictionary<string, string> NameByCode { get; } = nameByCode;

        public Dictionary<string, string> CodeByName { get; } = codeByName;

        public static Index Read()
        {
            var nameByCode = new Dictionary<string, string>(StringComparer.Ordinal);
            var codeByName = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var page in typeof(DiagnosticDescriptors).Assembly.GetManifestResourceNames())
            {
                var isPage = page.StartsWith("PB", StringComparison.Ordinal)
                    && page.EndsWith(".md", StringComparison.Ordinal) && page.IndexOf('-') == 6;
                if (!isPage)
                    continue;
                var (code, name) = (page.Substring(0, 6), page.Substring(7, page.Length - 10));
                // Tests hold codes and names to one page each; a slip there must not take every message away.
                nameByCode[code] = name;
                codeByName[name] = code;
            }
            var codes = nameByCode.Keys.OrderBy(code => code, StringComparer.Ordinal).ToImmutableArray();
            return new Index(codes, nameByCode, codeByName);
        }
    }
}
