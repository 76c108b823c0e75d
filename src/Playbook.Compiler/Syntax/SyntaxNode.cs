using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Syntax;

/// <summary>
/// A node with its place in a text and its parent: a thin view over an inner node, made when it is asked for.
/// Two views of one place are the same object.
/// </summary>
public abstract partial class SyntaxNode
{
    private SyntaxNode?[]? _children;

    internal SyntaxNode(GreenNode green, SyntaxNode? parent, int position)
    {
        Green = green;
        Parent = parent;
        Position = position;
    }

    internal GreenNode Green { get; }

    /// <summary>Where the node starts with its leading trivia.</summary>
    internal int Position { get; }

    /// <summary>The tree that this node is the root of.</summary>
    internal SyntaxTree? OwnTree { get; private set; }

    public SyntaxKind Kind => Green.Kind;

    /// <summary>The node that holds this one; nothing for the root.</summary>
    public SyntaxNode? Parent { get; }

    /// <summary>The tree of this node; a node made by <see cref="SyntaxFactory"/> gets one of its own.</summary>
    public SyntaxTree SyntaxTree
    {
        get
        {
            var root = this;
            while (root.Parent is { } parent)
                root = parent;
            return root.OwnTree ?? SyntaxTree.Detached(root);
        }
    }

    /// <summary>The span with all trivia.</summary>
    public TextSpan FullSpan => new(Position, Green.FullWidth);

    /// <summary>The span from the first token's text to the last token's, without the trivia around.</summary>
    public TextSpan Span
    {
        get
        {
            var start = Position + (Green.FirstToken()?.LeadingWidth ?? 0);
            var end = Position + Green.FullWidth - (Green.LastToken()?.TrailingWidth ?? 0);
            return TextSpan.FromBounds(start, Math.Max(start, end));
        }
    }

    /// <summary>True where this node or one below it carries a finding of the parser.</summary>
    public bool ContainsDiagnostics => Green.ContainsDiagnostics;

    internal static SyntaxNode CreateRoot(GreenNode green, SyntaxTree tree)
    {
        var root = Create(green, null, 0);
        root.OwnTree = tree;
        return root;
    }

    public abstract void Accept(SyntaxVisitor visitor);

    public abstract TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor);

    /// <summary>The exact text with all trivia.</summary>
    public string ToFullString() => Green.ToFullString();

    /// <summary>The text without the trivia around.</summary>
    public override string ToString() => ToFullString().Substring(Span.Start - Position, Span.Length);

    /// <summary>True where both have the same kinds, tokens and trivia, wherever they stand.</summary>
    public bool IsEquivalentTo(SyntaxNode other) => GreenComparison.AreEqual(Green, other.Green);

    internal SyntaxToken GetToken(int slot) =>
        Green.GetSlot(slot) is GreenToken token
            ? new SyntaxToken(this, token, Position + Green.GetSlotOffset(slot))
            : default;

    internal SyntaxNode? GetNode(int slot)
    {
        if (Green.GetSlot(slot) is not { IsToken: false } green)
            return null;
        var children = _children
            ?? Interlocked.CompareExchange(ref _children, new SyntaxNode?[Green.SlotCount], null)
            ?? _children;
        if (children[slot] is { } known)
            return known;
        var parent = this is SyntaxListNode ? Parent : this;
        var made = Create(green, parent, Position + Green.GetSlotOffset(slot));
        return Interlocked.CompareExchange(ref children[slot], made, null) ?? made;
    }

    internal SyntaxNode GetRequiredNode(int slot) =>
        GetNode(slot) ?? throw new InvalidOperationException($"Unreachable: slot {slot} of {Kind} is empty.");

    internal SyntaxList<T> GetList<T>(int slot) where T : SyntaxNode => new(GetNode(slot));

    internal SeparatedSyntaxList<T> GetSeparatedList<T>(int slot) where T : SyntaxNode => new(GetNode(slot));

    internal SyntaxTokenList GetTokenList(int slot) => new(GetNode(slot));
}
