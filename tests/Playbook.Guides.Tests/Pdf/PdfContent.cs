using System.Globalization;
using System.Numerics;

namespace Playbook.Guides.Tests.Pdf;

/// <summary>
/// Reads the drawing operators of a page that Chromium printed: where ink lies, in which colour, and how high type
/// is. White shapes are paper, not ink.
/// </summary>
internal sealed class PdfContent(double pageHeight, Func<string, string?> formOf)
{
    private const int White = 0xffffff;

    private readonly List<PdfMark> _marks = [];
    private readonly List<double> _numbers = [];
    private readonly List<Vector2> _path = [];
    private readonly Stack<(Matrix3x2 Space, int Fill, int Stroke)> _saved = new();
    private Matrix3x2 _space = Matrix3x2.Identity;
    private Matrix3x2 _text = Matrix3x2.Identity;
    private double _size;
    private int _fill;
    private int _stroke;
    private string _name = "";

    public IReadOnlyList<PdfMark> Marks => _marks;

    public void Read(string content)
    {
        foreach (var token in Tokens(content))
        {
            if (double.TryParse(token, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
                _numbers.Add(number);
            else if (token[0] == '/')
                _name = token[1..];
            else if (token[0] is not ('<' or '(' or '['))
                Run(token);
        }
    }

    /// <summary>Numbers, names, operators, and strings as one token each.</summary>
    private static IEnumerable<string> Tokens(string content)
    {
        for (var at = 0; at < content.Length;)
        {
            var c = content[at];
            if (char.IsWhiteSpace(c))
            {
                at++;
                continue;
            }

            var start = at;
            if (c == '(')
                at = content.IndexOf(')', at) + 1;
            else if (c == '[')
                at = content.IndexOf(']', at) + 1;
            else if (content.AsSpan(at).StartsWith("<<"))
                at = content.IndexOf(">>", at, StringComparison.Ordinal) + 2;
            else if (c == '<')
                at = content.IndexOf('>', at) + 1;
            else
                while (++at < content.Length && content[at] is not ('<' or '[' or '(' or ' ' or '\n' or '\r' or '\t'))
                    continue;
            yield return content[start..at];
        }
    }

    private void Run(string operation)
    {
        switch (operation)
        {
            case "q": _saved.Push((_space, _fill, _stroke)); break;
            case "Q": (_space, _fill, _stroke) = _saved.Pop(); break;
            case "cm": _space = Matrix() * _space; break;
            case "Tm": _text = Matrix(); break;
            case "Td": _text = Matrix3x2.CreateTranslation(Number(0), Number(1)) * _text; break;
            case "Tf": _size = _numbers[^1]; break;
            case "Tj" or "TJ": Glyphs(); break;
            case "rg": _fill = Colour(); break;
            case "RG": _stroke = Colour(); break;
            case "m" or "l": Point(0); break;
            case "c": Point(4); break;
            case "re": Rectangle(); break;
            case "f" or "f*": Paint(_fill); break;
            case "S": Paint(_stroke); break;
            case "n": _path.Clear(); break;
            case "Do": Form(); break;
        }

        _numbers.Clear();
    }

    private float Number(int index) => (float)_numbers[index];

    private Matrix3x2 Matrix() =>
        new(Number(0), Number(1), Number(2), Number(3), Number(4), Number(5));

    private int Colour() => ((int)Math.Round(_numbers[0] * 255) << 16)
        | ((int)Math.Round(_numbers[1] * 255) << 8) | (int)Math.Round(_numbers[2] * 255);

    private void Point(int index) =>
        _path.Add(Vector2.Transform(new Vector2(Number(index), Number(index + 1)), _space));

    private void Rectangle()
    {
        var (x, y, width, height) = (Number(0), Number(1), Number(2), Number(3));
        _path.Add(Vector2.Transform(new Vector2(x, y), _space));
        _path.Add(Vector2.Transform(new Vector2(x + width, y + height), _space));
    }

    private void Paint(int colour)
    {
        if (_path.Count > 0 && colour != White)
            Add(_path, colour, 0);
        _path.Clear();
    }

    private void Glyphs()
    {
        var all = _text * _space;
        var origin = Vector2.Transform(Vector2.Zero, all);
        var top = Vector2.Transform(new Vector2(0, (float)_size), all);
        Add([origin, top], _fill, Vector2.Distance(origin, top));
    }

    private void Form()
    {
        if (formOf(_name) is not { } content)
            return;
        var saved = (_space, _fill, _stroke);
        var inner = new PdfContent(pageHeight, formOf) { _space = _space };
        inner.Read(content);
        _marks.AddRange(inner._marks);
        (_space, _fill, _stroke) = saved;
    }

    private void Add(IReadOnlyCollection<Vector2> points, int colour, double textSize) => _marks.Add(new PdfMark(
        points.Min(point => point.X),
        pageHeight - points.Max(point => point.Y),
        points.Max(point => point.X),
        pageHeight - points.Min(point => point.Y),
        colour,
        textSize));
}
