using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Symbols.Declaring;

/// <summary>Notices the lines of a block that say again what an earlier one said.</summary>
internal sealed class OncePerBlock(FileDiagnostics diagnostics)
{
    private readonly Dictionary<SyntaxKind, LineSyntax> _seen = [];

    /// <summary>True for the first line of its kind in the block; a later one is reported.</summary>
    public bool IsFirst(LineSyntax line)
    {
        if (!_seen.TryGetValue(line.Kind, out var first))
        {
            _seen.Add(line.Kind, line);
            return true;
        }

        var head = line.GetToken(0);
        diagnostics.Report(Diagnostic.Create("PB2202", diagnostics.At(line.OwnSpan()), head.Text)
            .WithLabel(diagnostics.At(first.OwnSpan()), "said here first"));
        return false;
    }
}
