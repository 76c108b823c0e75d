using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Symbols.Declaring;

/// <summary>What one file declares: a function of its syntax alone.</summary>
internal sealed class FileDeclarations
{
    private FileExports? _exports;

    public required SyntaxTree Tree { get; init; }

    public string Path => Tree.Path;

    /// <summary>Null for the company's files.</summary>
    public required PlaybookSymbol? Playbook { get; init; }

    public required WorkspaceSymbol? Workspace { get; init; }

    /// <summary>In the order written, headers too; a name's second declaration too.</summary>
    public required ImmutableArray<Declared> Items { get; init; }

    /// <summary>The first declaration of each name.</summary>
    public required Dictionary<string, Symbol> Names { get; init; }

    public required Dictionary<string, CardKindSymbol> CardKinds { get; init; }

    public required ImmutableArray<LeadFieldSymbol> LeadFields { get; init; }

    /// <summary>Names of declarations whose line could not be read: using them is no second mistake.</summary>
    public required HashSet<string> BrokenNames { get; init; }

    /// <summary>The answers of its questions, and the lead's fields that calls and tasks ask for.</summary>
    public required AskedNames Asked { get; init; }

    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    public FileExports Exports => _exports ??= FileExports.Of(this);
}
