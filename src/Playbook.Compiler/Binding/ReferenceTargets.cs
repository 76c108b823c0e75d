using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding;

/// <summary>Which declarations a type named by a word takes: kernel words, and kinds of cards.</summary>
internal static class ReferenceTargets
{
    private static readonly Dictionary<string, SymbolKind> Kernel = new(StringComparer.Ordinal)
    {
        ["team"] = SymbolKind.Team,
        ["role"] = SymbolKind.Role,
        ["event"] = SymbolKind.Event,
        ["channel"] = SymbolKind.Channel,
        ["content"] = SymbolKind.Content,
        ["segment"] = SymbolKind.Segment,
        ["signal"] = SymbolKind.Signal,
        ["score"] = SymbolKind.Score,
        ["play"] = SymbolKind.Play,
        ["handoff"] = SymbolKind.Handoff,
        ["goal"] = SymbolKind.Goal,
        ["experiment"] = SymbolKind.Experiment,
    };

    public static IEnumerable<string> KernelWords => Kernel.Keys;

    public static bool IsKernel(string target) => Kernel.ContainsKey(target);

    /// <summary>Where a role is asked for, a team may stand.</summary>
    public static bool Accepts(string target, Symbol symbol) =>
        Kernel.TryGetValue(target, out var kind)
            ? symbol.Kind == kind || (kind == SymbolKind.Role && symbol is ActorSymbol)
            : symbol is CardSymbol card && card.KindName == target;

    public static string Expected(string target) =>
        target == "role" ? "a role or a team"
        : Kernel.TryGetValue(target, out var kind) ? SymbolWords.Of(kind)
        : $"a card `{target}`";
}
