using System.Text;

namespace Playbook.Compiler.Flow.Printing;

/// <summary>Lines of text, indented two spaces a level, ending in line feeds.</summary>
internal sealed class IndentedText
{
    private readonly StringBuilder _text = new();
    private int _level;

    public void Line(string line)
    {
        if (line.Length > 0)
            _text.Append(' ', 2 * _level).Append(line);
        _text.Append('\n');
    }

    public void Indent() => _level++;

    public void Outdent() => _level--;

    public override string ToString() => _text.ToString();
}
