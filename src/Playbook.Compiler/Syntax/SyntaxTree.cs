using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Syntax.Parsing;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Syntax;

/// <summary>
/// One file, read: immutable, with every byte of the text in it. Any text gives a tree; what could not be read is in
/// <see cref="GetDiagnostics"/>.
/// </summary>
public sealed class SyntaxTree
{
    private readonly GreenNode _green;
    private SourceText? _text;
    private SyntaxNode? _root;

    private SyntaxTree(GreenNode green, SourceText? text, string path)
    {
        _green = green;
        _text = text;
        Path = path;
    }

    /// <summary>The name under which the text was given; findings carry it.</summary>
    public string Path { get; }

    public SourceText Text => _text ??= SourceText.From(_green.ToFullString());

    public CompilationUnitSyntax Root => (CompilationUnitSyntax)RootNode;

    private SyntaxNode RootNode
    {
        get
        {
            if (_root is { } known)
                return known;
            var made = SyntaxNode.CreateRoot(_green, this);
            return Interlocked.CompareExchange(ref _root, made, null) ?? made;
        }
    }

    /// <summary>Reads a text; <paramref name="path"/> is the name that findings carry.</summary>
    public static SyntaxTree ParseText(string text, string path = "") => ParseText(SourceText.From(text), path);

    /// <summary>Reads a text; <paramref name="path"/> is the name that findings carry.</summary>
    public static SyntaxTree ParseText(SourceText text, string path = "") =>
        new(Assembler.ReadFile(text.ToString()), text, path);

    /// <summary>
    /// Reads a changed text: the lines that the change touches are read again, everything else is shared with this
    /// tree. The result is equal to reading the whole text anew.
    /// </summary>
    public SyntaxTree WithChangedText(SourceText newText) =>
        new(IncrementalParser.Parse(_green, Text, newText), newText, Path);

    internal static SyntaxTree Detached(SyntaxNode root) => new(root.Green, null, "") { _root = root };

    public SourceLocation GetLocation(TextSpan span) => new(Path, span);

    public SourceLocation GetLocation(SyntaxNode node) => new(Path, node.Span);

    public SourceLocation GetLocation(SyntaxToken token) => new(Path, token.Span);

    /// <summary>What the lexer, the line grammar and the assembler found, in the order of the text.</summary>
    public ImmutableArray<Diagnostic> GetDiagnostics()
    {
        // Counted first: a list that grows by doubling ends among the large objects long before its findings do, and
        // makes the collector look at everything.
        var count = 0;
        foreach (var (node, _) in Reported())
            count += node.Diagnostics.Length;
        var found = ImmutableArray.CreateBuilder<Diagnostic>(count);
        foreach (var (node, position) in Reported())
        {
            foreach (var diagnostic in node.Diagnostics)
                found.Add(diagnostic.At(Path, position));
        }

        found.Sort(static (left, right) =>
            left.Location.CompareTo(right.Location) is var order and not 0
                ? order
                : string.CompareOrdinal(left.Code, right.Code));
        return found.MoveToImmutable();
    }

    /// <summary>The nodes that carry findings, and where they start.</summary>
    private IEnumerable<(GreenNode Node, int Position)> Reported()
    {
        var pending = new Stack<(GreenNode Node, int Position)>();
        pending.Push((_green, 0));
        while (pending.Count > 0)
        {
            var (node, position) = pending.Pop();
            if (!node.ContainsDiagnostics)
                continue;
            yield return (node, position);
            var end = position + node.FullWidth;
            for (var slot = node.SlotCount - 1; slot >= 0; slot--)
            {
                if (node.GetSlot(slot) is not { } child)
                    continue;
                end -= child.FullWidth;
                if (child.ContainsDiagnostics)
                    pending.Push((child, end));
            }
        }
    }
}
