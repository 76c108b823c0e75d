using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Symbols;

/// <summary>A field that holds a value: of the lead, or of an event.</summary>
public abstract class FieldSymbol : Symbol
{
    private protected FieldSymbol(string name, PlaybookType type, PlaybookSymbol? playbook, SourceLocation location)
        : base(name, null, playbook, location) => Type = type;

    public PlaybookType Type { get; }

    public override string Signature => $"{base.Signature} {Type}";
}
