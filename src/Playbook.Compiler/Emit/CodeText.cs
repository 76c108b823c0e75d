using System.Text;

namespace Playbook.Compiler.Emit;

/// <summary>Lines of C#, indented four spaces a level, ending in line feeds.</summary>
internal sealed class CodeText
{
    private readonly StringBuilder _text = new();
    private int _level;

    /// <summary>Columns before the next line's first character.</summary>
    public int Indent => 4 * _level;

    /// <summary>How much is written, in characters.</summary>
    public int Length => _text.Length;

    public void Line(string line = "")
    {
        if (line.Length > 0)
            _text.Append(' ', Indent).Append(line);
        _text.Append('\n');
    }

    /// <summary>A directive of the preprocessor, which stands at the margin.</summary>
    public void Directive(string line) => _text.Append(line).Append('\n');

    public void Open(string head)
    {
        Line(head);
        Open();
    }

    public void Open()
    {
        Line("{");
        _level++;
    }

    public void Close(string tail = "")
    {
        _level--;
        Line("}" + tail);
    }

    public void Deeper() => _level++;

    public void Shallower() => _level--;

    public override string ToString() => _text.ToString();
}
