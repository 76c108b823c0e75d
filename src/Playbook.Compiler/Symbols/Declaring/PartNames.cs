using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Symbols.Declaring;

/// <summary>The names of the parts of one declaration; each stands once.</summary>
internal sealed class PartNames(SymbolKind kind, FileDiagnostics diagnostics)
{
    private readonly Dictionary<string, SyntaxToken> _seen = new(StringComparer.Ordinal);

    public bool IsNew(SyntaxToken name)
    {
        if (!_seen.TryGetValue(name.ValueText, out var first))
        {
            _seen.Add(name.ValueText, name);
            return true;
        }

        diagnostics.Report(
            Diagnostic.Create("PB2201", diagnostics.At(name), name.ValueText, SymbolWords.Of(kind))
                .WithLabel(diagnostics.At(first), "declared here first"));
        return false;
    }
}
