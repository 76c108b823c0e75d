using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Binding;

/// <summary>Finds what a name means where a certain kind of thing is asked for.</summary>
internal sealed class NameBinder(FileContext context)
{
    private const int MostComparisons = 200_000;

    private int _comparisonsLeft = MostComparisons;

    /// <summary>Null, with one finding, where the name is unknown or means something of another kind.</summary>
    /// <param name="expected">What is asked for, with its article, as <c>a segment</c>.</param>
    public T? Bind<T>(NameSyntax syntax, string expected) where T : Symbol
    {
        if (Resolve<T>(syntax, expected) is not { } symbol)
            return null;
        context.Record(syntax.Span, symbol);
        if (symbol is T wanted)
            return wanted;
        context.Diagnostics.Report("PB2002", syntax, expected, syntax.ToString(), SymbolWords.Of(symbol.Kind));
        return null;
    }

    /// <summary>The actor that may act: a role or a team.</summary>
    public ActorSymbol? BindActor(NameSyntax syntax) => Bind<ActorSymbol>(syntax, "a role or a team");

    /// <summary>A name of the kind that a field's type asks for: a kernel word, or a kind of card.</summary>
    public Symbol? BindTarget(NameSyntax syntax, string target)
    {
        var expected = ReferenceTargets.Expected(target);
        if (Resolve<Symbol>(syntax, expected) is not { } symbol)
            return null;
        context.Record(syntax.Span, symbol);
        if (ReferenceTargets.Accepts(target, symbol))
            return symbol;
        context.Diagnostics.Report("PB2002", syntax, expected, syntax.ToString(), SymbolWords.Of(symbol.Kind));
        return null;
    }

    /// <summary>
    /// The declaration that a name means, whatever its kind; null, and no finding, where there is none.
    /// </summary>
    public Symbol? Find(NameSyntax syntax) => syntax switch
    {
        IdentifierNameSyntax simple => context.Scope.Find(simple.Identifier.ValueText),
        QualifiedNameSyntax { Left: IdentifierNameSyntax left } qualified =>
            context.Scope.FindPlaybook(left.Identifier.ValueText) is { } file
            && file.Names.TryGetValue(qualified.Right.Identifier.ValueText, out var symbol) ? symbol : null,
        _ => null,
    };

    private Symbol? Resolve<T>(NameSyntax syntax, string expected) where T : Symbol
    {
        switch (syntax)
        {
            case IdentifierNameSyntax simple:
                var name = simple.Identifier.ValueText;
                if (context.Scope.Find(name) is { } symbol)
                    return symbol;
                if (!context.Scope.IsBroken(name))
                    ReportUnknown(simple.Span, name, expected, Names<T>(context.Scope.VisibleSymbols()));
                return null;
            case QualifiedNameSyntax { Left: IdentifierNameSyntax left } qualified:
                return ResolveIn<T>(left, qualified.Right, expected);
            default:
                context.Diagnostics.Report("PB2001", syntax, expected, syntax.ToString(), "");
                return null;
        }
    }

    private Symbol? ResolveIn<T>(IdentifierNameSyntax playbook, IdentifierNameSyntax part, string expected)
        where T : Symbol
    {
        var (playbookName, name) = (playbook.Identifier.ValueText, part.Identifier.ValueText);
        if (context.Scope.FindPlaybook(playbookName) is not { } file)
        {
            if (!context.Scope.IsBroken(playbookName))
                ReportUnknown(
                    playbook.Span, playbookName, "a playbook", context.Scope.Workspace.PlaybookNames, "PB2003");
            return null;
        }

        if (file.Playbook is { } symbolOfPlaybook)
            context.Record(playbook.Span, symbolOfPlaybook);
        if (file.Names.TryGetValue(name, out var symbol))
            return symbol;
        if (!file.BrokenNames.Contains(name))
            ReportUnknown(part.Span, name, expected, Names<T>(file.Names.Values));
        return null;
    }

    public void ReportUnknown(
        TextSpan span, string name, string expected, IEnumerable<string> candidates, string code = "PB2001")
    {
        if (context.Scope.IsBrokenPart(name))
            return;
        var closest = Closest(name, candidates);
        var finding = Diagnostic.Create(
            code, context.Diagnostics.At(span), expected, name, Suggestions.DidYouMean(closest));
        context.Diagnostics.Report(
            closest is null ? finding : finding.WithFix(TextFix.Replace(span, closest, isSafe: false)));
    }

    // Very many unknown names among very many known ones: the later ones go without advice, to keep time in bounds.
    private string? Closest(string name, IEnumerable<string> candidates)
    {
        if (_comparisonsLeft <= 0)
            return null;
        var known = candidates.ToArray();
        _comparisonsLeft -= known.Length;
        return Suggestions.Closest(name, known);
    }

    private static IEnumerable<string> Names<T>(IEnumerable<Symbol> symbols) where T : Symbol
    {
        foreach (var symbol in symbols)
        {
            if (symbol is T)
                yield return symbol.Name;
        }
    }
}
