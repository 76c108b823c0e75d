using Playbook.Compiler.Binding;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Usage;

/// <summary>The declarations and fields that prose inserts.</summary>
internal static class ProseReferences
{
    public static IEnumerable<Symbol> Of(BoundProse? prose) => prose is null
        ? []
        : prose.Parts.OfType<BoundProseHole>().SelectMany(hole => ConditionReferences.Of(hole.Field));
}
