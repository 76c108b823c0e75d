using System.Collections;

namespace Playbook.Compiler.Syntax;

/// <summary>Tokens one after the other, as a line that could not be read keeps them.</summary>
public readonly struct SyntaxTokenList : IReadOnlyList<SyntaxToken>
{
    private readonly SyntaxListNode? _list;

    internal SyntaxTokenList(SyntaxNode? list) => _list = (SyntaxListNode?)list;

    internal InternalSyntax.GreenNode? Green => _list?.Green;

    public int Count => _list?.Green.SlotCount ?? 0;

    public SyntaxToken this[int index] =>
        _list?.TokenAt(index) ?? throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<SyntaxToken> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
            yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
