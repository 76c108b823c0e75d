using System.Collections;
using Playbook.Compiler.Syntax.InternalSyntax;

namespace Playbook.Compiler.Syntax;

/// <summary>Nodes with a separator between each two: a comma, or a word such as <c>or</c>.</summary>
public readonly struct SeparatedSyntaxList<T> : IReadOnlyList<T> where T : SyntaxNode
{
    private readonly SyntaxNode? _node;

    internal SeparatedSyntaxList(SyntaxNode? node) => _node = node;

    internal GreenNode? Green => _node?.Green;

    public int Count => _node switch { null => 0, SyntaxListNode list => (list.Green.SlotCount + 1) / 2, _ => 1 };

    public T this[int index] => _node switch
    {
        SyntaxListNode list => (T)list.GetRequiredNode(index * 2),
        T only when index == 0 => only,
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };

    /// <summary>The token between the node of this index and the next.</summary>
    public SyntaxToken GetSeparator(int index) => _node switch
    {
        SyntaxListNode list when index >= 0 && index < Count - 1 => list.TokenAt((index * 2) + 1),
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };

    public IEnumerator<T> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
            yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
