using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Symbols;

public sealed class HandoffSymbol(string name, string? title, PlaybookSymbol? playbook, SourceLocation location)
    : Symbol(name, title, playbook, location)
{
    private ImmutableArray<RejectReasonSymbol> _rejectReasons = [];

    public override SymbolKind Kind => SymbolKind.Handoff;

    /// <summary>In the order written.</summary>
    public ImmutableArray<RejectReasonSymbol> RejectReasons => _rejectReasons;

    public override string Signature => $"{base.Signature} "
        + string.Join(", ", RejectReasons.Select(reason => reason.Signature));

    public RejectReasonSymbol? FindReason(string name)
    {
        foreach (var reason in _rejectReasons)
        {
            if (reason.Name == name)
            {
                return reason;
            }
        }

        return null;
    }

    /// <summary>Called once, by the declarer that made the handoff: reasons know it, so it comes first.</summary>
    internal void Complete(ImmutableArray<RejectReasonSymbol> reasons) => _rejectReasons = reasons;
}
