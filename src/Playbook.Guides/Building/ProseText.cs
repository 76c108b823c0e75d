using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Guides.Building;

/// <summary>Author's prose as Markdown text; a hole shows what stands there when nothing better is known.</summary>
internal static class ProseText
{
    public static string Of(BoundProse? prose, Phrases phrases) =>
        prose is null ? "" : string.Concat(prose.Parts.Select(part => part switch
    {
        BoundProseText text => text.Text,
        BoundProseHole { Fallback: { Length: > 0 } fallback } => fallback,
        BoundProseHole hole => phrases.Words["prose.hole", phrases.Of(hole.Field)],
        _ => throw new InvalidOperationException($"Unreachable: {part.GetType().Name}."),
    }));
}
