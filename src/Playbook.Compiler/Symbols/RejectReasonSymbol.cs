using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Symbols;

public sealed class RejectReasonSymbol(string name, string? title, HandoffSymbol handoff, SourceLocation location)
    : Symbol(name, title, handoff.Playbook, location)
{
    public override SymbolKind Kind => SymbolKind.RejectReason;

    public override Symbol Container => handoff;
}
