using System.Text;

namespace Playbook.Guides.Templates;

/// <summary>Collects a template's output up to a limit, so that a template that loops over loops ends.</summary>
internal sealed class BoundedWriter(int limit) : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
{
    private readonly StringBuilder _text = new();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        Reserve(1);
        _text.Append(value);
    }

    public override void Write(string? value)
    {
        Reserve(value?.Length ?? 0);
        _text.Append(value);
    }

    public override void Write(char[] buffer, int index, int count)
    {
        Reserve(count);
        _text.Append(buffer, index, count);
    }

    public override string ToString() => _text.ToString();

    private void Reserve(int more)
    {
        if (_text.Length + more > limit)
            throw new OutputLimitException(limit);
    }
}
