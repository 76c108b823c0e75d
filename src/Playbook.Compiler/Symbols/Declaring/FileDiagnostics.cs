using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Symbols.Declaring;

/// <summary>Collects the findings of one file, so that the readers of its parts only name the place in it.</summary>
internal sealed class FileDiagnostics(string path)
{
    private readonly DiagnosticBag _bag = new();

    public string Path => path;

    public SourceLocation At(TextSpan span) => new(path, span);

    public SourceLocation At(SyntaxNode node) => new(path, node.Span);

    public SourceLocation At(SyntaxToken token) => new(path, token.Span);

    public void Report(string code, TextSpan span, params string[] arguments) =>
        _bag.Add(Diagnostic.Create(code, At(span), arguments));

    public void Report(string code, SyntaxNode node, params string[] arguments) => Report(code, node.Span, arguments);

    public void Report(string code, SyntaxToken token, params string[] arguments) =>
        Report(code, token.Span, arguments);

    /// <summary>Reports with one replacement as the way out.</summary>
    public void ReportWithFix(string code, TextSpan span, string newText, bool isSafe, params string[] arguments) =>
        _bag.Add(Diagnostic.Create(code, At(span), arguments).WithFix(TextFix.Replace(span, newText, isSafe)));

    public void Report(Diagnostic diagnostic) => _bag.Add(diagnostic);

    public ImmutableArray<Diagnostic> ToImmutable() => _bag.ToImmutable();
}
