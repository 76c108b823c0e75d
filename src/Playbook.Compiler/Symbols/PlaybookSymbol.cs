using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Symbols;

/// <summary>A playbook: a file that starts with a <c>playbook</c> header.</summary>
public sealed class PlaybookSymbol(string name, string? title, SourceLocation location)
    : Symbol(name, title, null, location)
{
    public override SymbolKind Kind => SymbolKind.Playbook;

    /// <summary>1 unless the header says otherwise.</summary>
    public int Version { get; init; } = 1;

    /// <summary>From this day nothing new starts; null while the version is current.</summary>
    public DateValue? RetiredOn { get; init; }

    public override string Signature => $"{base.Signature} version {Version} retired {RetiredOn}";
}
