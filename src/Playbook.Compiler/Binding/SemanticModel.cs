using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Binding;

/// <summary>Answers what the words of one file mean.</summary>
public sealed class SemanticModel
{
    private readonly FileScope _scope;
    private readonly BoundFile _bound;
    private readonly Lazy<Dictionary<TextSpan, SemanticFact>> _facts;

    internal SemanticModel(SyntaxTree tree, FileScope scope, BoundFile bound)
    {
        SyntaxTree = tree;
        _scope = scope;
        _bound = bound;
        _facts = new Lazy<Dictionary<TextSpan, SemanticFact>>(IndexFacts);
    }

    public SyntaxTree SyntaxTree { get; }

    /// <summary>The findings about names and types in this file; those about its text are the tree's.</summary>
    public ImmutableArray<Diagnostic> GetDiagnostics() => _bound.Diagnostics;

    /// <summary>What a name means; null for what means nothing or was reported.</summary>
    public Symbol? GetSymbolInfo(SyntaxNode node) => FactOf(node.Span)?.Symbol;

    /// <summary>What a word means, for a caller that has only its token.</summary>
    public Symbol? GetSymbolInfo(SyntaxToken token) =>
        FactOf(token.Span)?.Symbol ?? (token.Parent is { } parent ? FactOf(parent.Span)?.Symbol : null);

    /// <summary>The type of a field's name or of a value; null for what has none.</summary>
    public PlaybookType? GetTypeInfo(SyntaxNode node) => FactOf(node.Span)?.Type;

    /// <summary>The value that is written; null for names of fields, and for what was reported.</summary>
    public ConstantValue? GetConstantValue(SyntaxNode node) => FactOf(node.Span)?.Constant;

    /// <summary>
    /// What a line declares: a declaration, a step, a field, a band, a reject reason. Null for lines that declare
    /// nothing, and for the second declaration of a name.
    /// </summary>
    public Symbol? GetDeclaredSymbol(LineSyntax line)
    {
        var span = line.Span;
        foreach (var symbol in DeclaredSymbols.Of(_scope.File))
        {
            var place = symbol.Location.Span;
            if (span.Contains(place) && NameOf(line) == place)
                return symbol;
        }

        return null;
    }

    /// <summary>
    /// Every name that may be written at a position without a dot: this file's, the company's, the prelude's; inside a
    /// play its steps too.
    /// </summary>
    public ImmutableArray<Symbol> LookupSymbols(int position)
    {
        var symbols = ImmutableArray.CreateBuilder<Symbol>();
        symbols.AddRange(_scope.VisibleSymbols());
        foreach (var item in _scope.File.Items)
        {
            if (item.Symbol is PlaySymbol play && item.Syntax.FullSpan.Contains(position))
                symbols.AddRange(play.Steps);
        }

        return symbols.ToImmutable();
    }

    /// <summary>The fields that may stand after <c>lead.</c></summary>
    public ImmutableArray<LeadFieldSymbol> LookupLeadFields() => [.. _scope.Workspace.LeadFields];

    private static TextSpan? NameOf(LineSyntax line) => line switch
    {
        NamedDeclarationSyntax named => named.Identifier.Span,
        ScenarioDeclarationSyntax scenario => scenario.Title.Span,
        FieldDeclarationSyntax field => field.Identifier.Span,
        BandLineSyntax band => band.Identifier.Span,
        RejectLineSyntax reject => reject.Identifier.Span,
        KindFieldLineSyntax field => field.First.Span,
        _ => null,
    };

    private SemanticFact? FactOf(TextSpan span) => _facts.Value.TryGetValue(span, out var fact) ? fact : null;

    private Dictionary<TextSpan, SemanticFact> IndexFacts()
    {
        var index = new Dictionary<TextSpan, SemanticFact>();
        foreach (var fact in _bound.Facts)
            index[fact.Span] = Merge(index.TryGetValue(fact.Span, out var known) ? known : fact, fact);
        return index;
    }

    // A name that is a value is recorded as both.
    private static SemanticFact Merge(SemanticFact first, SemanticFact second) => first with
    {
        Symbol = first.Symbol ?? second.Symbol,
        Type = first.Type ?? second.Type,
        Constant = first.Constant ?? second.Constant,
    };
}
