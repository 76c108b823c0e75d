using System.Collections;
using Playbook.Compiler.Syntax.InternalSyntax;

namespace Playbook.Compiler.Syntax;

/// <summary>Nodes one after the other.</summary>
public readonly struct SyntaxList<T> : IReadOnlyList<T> where T : SyntaxNode
{
    private readonly SyntaxNode? _node;

    internal SyntaxList(SyntaxNode? node) => _node = node;

    internal GreenNode? Green => _node?.Green;

    public int Count => _node switch { null => 0, SyntaxListNode list => list.Green.SlotCount, _ => 1 };

    public T this[int index] => _node switch
    {
        SyntaxListNode list => (T)list.GetRequiredNode(index),
        T only when index == 0 => only,
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };

    public IEnumerator<T> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
            yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
