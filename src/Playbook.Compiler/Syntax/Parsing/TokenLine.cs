using Playbook.Compiler.Syntax.InternalSyntax;

namespace Playbook.Compiler.Syntax.Parsing;

/// <summary>
/// The tokens of one logical line, and what the grammar notes while it reads them. One object serves a whole file, so
/// that a line costs no more than its nodes.
/// </summary>
internal sealed class TokenLine
{
    private readonly List<TokenInput> _places = [];
    private readonly List<string> _expected = [];
    private Dictionary<object, object>? _memos;

    public TokenLine() => Clear();

    public int Count { get; private set; }

    public TokenInput Start => _places[0];

    public TokenInput this[int position] => _places[position];

    /// <summary>The results that parsers hand to their callers, one for each type, used again and again.</summary>
    public object?[] Outcomes { get; set; } = [];

    /// <summary>
    /// The items of lists that are being read: each list takes its own off the end, so lists may stand in lists.
    /// </summary>
    public List<GreenNode> Collected { get; } = [];

    /// <summary>True while a line is read a second time to find out what was expected.</summary>
    public bool IsNoting { get; private set; }

    /// <summary>The index of the farthest token that some rule could not use.</summary>
    public int Farthest { get; private set; }

    /// <summary>What could have stood at <see cref="Farthest"/>.</summary>
    public IReadOnlyList<string> Expected => _expected;

    public string KindString => new([.. _places.Take(Count).Select(place => (char)place.Kind)]);

    public IDictionary<object, object> Memos => _memos ??= [];

    public void Clear()
    {
        Count = 0;
        IsNoting = false;
        _memos?.Clear();
        PlaceAt(0).Kind = SyntaxKind.None;
    }

    public void Add(GreenToken token)
    {
        var place = _places[Count];
        place.Kind = token.Kind;
        place.Token = token;
        Count++;
        PlaceAt(Count).Kind = SyntaxKind.None;
    }

    public GreenToken TokenAt(int index) =>
        _places[index].Token ?? throw new InvalidOperationException($"Unreachable: no token {index} of {Count}.");

    public void Replace(int index, GreenToken token) => _places[index].Token = token;

    public GreenToken[] ToTokens()
    {
        var tokens = new GreenToken[Count];
        for (var index = 0; index < Count; index++)
            tokens[index] = TokenAt(index);
        return tokens;
    }

    public void StartNoting()
    {
        _memos?.Clear();
        _expected.Clear();
        Farthest = 0;
        IsNoting = true;
    }

    /// <summary>Says that something was expected at a place; only what is farthest counts.</summary>
    public void Note(int position, string expected)
    {
        if (position < Farthest)
            return;
        if (position > Farthest)
            _expected.Clear();
        Farthest = position;
        if (!_expected.Contains(expected))
            _expected.Add(expected);
    }

    /// <summary>A mark for <see cref="NoteInstead"/>: how much was noted at a place.</summary>
    public int NotedAt(int position) => position == Farthest ? _expected.Count : 0;

    /// <summary>Puts one name in the place of what was noted at this place since the mark was taken.</summary>
    public void NoteInstead(int position, int mark, string expected)
    {
        if (position != Farthest)
            return;
        _expected.RemoveRange(mark, _expected.Count - mark);
        Note(position, expected);
    }

    private TokenInput PlaceAt(int position)
    {
        if (position == _places.Count)
            _places.Add(new TokenInput(this, position));
        return _places[position];
    }
}
