namespace Playbook.Compiler.Syntax.Parsing.Lexing;

/// <summary>
/// How deep the grammar of conditions would go: parentheses, and each <c>not</c> before one. A <c>not</c> before
/// anything else is done with when that has been read.
/// </summary>
internal struct NestingCounter
{
    private Stack<int>? _levelsOfOpen;
    private int _level;
    private int _pending;

    /// <summary>Takes one more token; gives the level reached with it.</summary>
    public int Add(SyntaxKind kind)
    {
        switch (kind)
        {
            case SyntaxKind.NotKeyword:
                _pending++;
                return _level + _pending;
            case SyntaxKind.OpenParenToken:
                (_levelsOfOpen ??= new Stack<int>()).Push(_level);
                _level += _pending + 1;
                _pending = 0;
                return _level;
            case SyntaxKind.CloseParenToken when _levelsOfOpen is { Count: > 0 } open:
                _level = open.Pop();
                _pending = 0;
                return _level;
            default:
                _pending = 0;
                return _level;
        }
    }
}
