using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Symbols;

public sealed class WorkspaceSymbol(string name, string? title, SourceLocation location)
    : Symbol(name, title, null, location)
{
    public override SymbolKind Kind => SymbolKind.Workspace;

    /// <summary>The language version that the workspace asks for; 1 unless it says otherwise.</summary>
    public int LanguageVersion { get; init; } = 1;

    /// <summary>An IANA zone name, or null for UTC.</summary>
    public string? TimeZone { get; init; }

    /// <summary>An ISO 4217 code, or null where none is stated.</summary>
    public string? Currency { get; init; }

    public ImmutableArray<string> Languages { get; init; } = [];

    public override string Signature =>
        $"{base.Signature} language {LanguageVersion} {TimeZone} {Currency} {string.Join(",", Languages)}";
}
