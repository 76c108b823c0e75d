using System.Collections;
using System.Collections.Immutable;
using Playbook.Compiler.Syntax.InternalSyntax;

namespace Playbook.Compiler.Syntax;

/// <summary>The trivia on one side of a token, in the order of the text.</summary>
public readonly struct SyntaxTriviaList : IReadOnlyList<SyntaxTrivia>
{
    private readonly ImmutableArray<GreenTrivia> _items;
    private readonly int _position;

    internal SyntaxTriviaList(ImmutableArray<GreenTrivia> items, int position)
    {
        _items = items;
        _position = position;
    }

    public int Count => _items.IsDefault ? 0 : _items.Length;

    public SyntaxTrivia this[int index] => this.Skip(index).First();

    public IEnumerator<SyntaxTrivia> GetEnumerator()
    {
        var position = _position;
        for (var index = 0; index < Count; index++)
        {
            var item = _items[index];
            yield return new SyntaxTrivia(item.Kind, item.Text, position);
            position += item.Text.Length;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
