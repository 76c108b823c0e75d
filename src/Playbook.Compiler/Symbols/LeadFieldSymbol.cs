using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Symbols;

/// <summary>A field of the lead. All <c>lead</c> blocks add to one list, so no playbook qualifies its name.</summary>
public sealed class LeadFieldSymbol(string name, PlaybookType type, SourceLocation location)
    : FieldSymbol(name, type, null, location)
{
    public override SymbolKind Kind => SymbolKind.LeadField;
}
