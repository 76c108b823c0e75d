using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Symbols.Declaring;

/// <summary>Collects the fields of a file's <c>lead</c> blocks.</summary>
internal sealed class LeadFieldDeclarer(FileDiagnostics diagnostics)
{
    private readonly ImmutableArray<LeadFieldSymbol>.Builder _fields = ImmutableArray.CreateBuilder<LeadFieldSymbol>();
    private readonly Dictionary<string, LeadFieldSymbol> _byName = new(StringComparer.Ordinal);

    public bool Any => _fields.Count > 0;

    public void Declare(LeadDeclarationSyntax syntax)
    {
        if (syntax.Block is not { } block)
            return;
        foreach (var line in block.Lines)
        {
            if (line is FieldDeclarationSyntax field)
                Declare(field);
        }
    }

    public ImmutableArray<LeadFieldSymbol> ToImmutable() => _fields.ToImmutable();

    private void Declare(FieldDeclarationSyntax syntax)
    {
        var type = TypeReader.Read(syntax.Type, syntax.Range, syntax.Attributes, diagnostics);
        var symbol = new LeadFieldSymbol(syntax.Identifier.ValueText, type, diagnostics.At(syntax.Identifier));
        if (_byName.TryGetValue(symbol.Name, out var first))
        {
            diagnostics.Report(Diagnostic.Create("PB2201", symbol.Location, symbol.Name, SymbolWords.Of(symbol.Kind))
                .WithLabel(first.Location, "declared here first"));
            return;
        }

        _byName.Add(symbol.Name, symbol);
        _fields.Add(symbol);
    }
}
