using System.Collections.Immutable;
using System.Text;

namespace Playbook.Compiler.Text;

/// <summary>
/// A text with its lines: immutable, UTF-16. A changed text shares what did not change with the text before it, so
/// that typing into a long file costs no copy of the file.
/// </summary>
public sealed class SourceText
{
    // With more pieces than this, one copy is cheaper than going on dividing.
    private const int MostPieces = 64;

    private readonly ImmutableArray<TextPiece> _pieces;
    private readonly object _version = new();
    private readonly object? _previousVersion;
    private readonly TextSpan _changedSpan;
    private string? _whole;
    private int[]? _lineStarts;

    private SourceText(ImmutableArray<TextPiece> pieces, int length, object? previousVersion, TextSpan changedSpan)
    {
        _pieces = pieces;
        Length = length;
        _previousVersion = previousVersion;
        _changedSpan = changedSpan;
    }

    public int Length { get; }

    public int LineCount => LineStarts.Length;

    private int[] LineStarts => _lineStarts ??= FindLineStarts();

    public char this[int position]
    {
        get
        {
            foreach (var piece in _pieces)
            {
                if (position < piece.Length)
                    return piece.Source[piece.Start + position];
                position -= piece.Length;
            }

            throw new ArgumentOutOfRangeException(nameof(position));
        }
    }

    public static SourceText From(string text) =>
        new([new TextPiece(text, 0, text.Length)], text.Length, null, default) { _whole = text };

    /// <summary>The text with another stretch in the place of a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span lies outside of the text.</exception>
    public SourceText WithChange(TextSpan span, string newText)
    {
        if (span.Start < 0 || span.Length < 0 || span.End > Length)
            throw new ArgumentOutOfRangeException(nameof(span));
        var pieces = ImmutableArray.CreateBuilder<TextPiece>(_pieces.Length + 2);
        AddPieces(pieces, 0, span.Start);
        if (newText.Length > 0)
            pieces.Add(new TextPiece(newText, 0, newText.Length));
        AddPieces(pieces, span.End, Length);
        var length = Length - span.Length + newText.Length;
        if (pieces.Count > MostPieces)
        {
            var whole = Join(pieces.ToImmutable(), length);
            pieces.Clear();
            pieces.Add(new TextPiece(whole, 0, length));
        }

        return new SourceText(pieces.ToImmutable(), length, _version, span);
    }

    /// <summary>The stretch of an older text that this one replaces: exact after <see cref="WithChange"/>, else found
    /// by comparing both ends.</summary>
    internal TextSpan ChangedSpanSince(SourceText older)
    {
        if (ReferenceEquals(_previousVersion, older._version))
            return _changedSpan;
        var (before, after) = (older.ToString(), ToString());
        var most = Math.Min(before.Length, after.Length);
        var start = 0;
        while (start < most && before[start] == after[start])
            start++;
        var tail = 0;
        while (tail < most - start && before[before.Length - 1 - tail] == after[after.Length - 1 - tail])
            tail++;
        return TextSpan.FromBounds(start, before.Length - tail);
    }

    /// <summary>
    /// The line and character of a position; a position behind the end is taken as the end. A byte order mark is no
    /// character of its line: editors do not show it.
    /// </summary>
    public LinePosition GetLinePosition(int position)
    {
        position = Math.Min(Math.Max(position, 0), Length);
        var line = Array.BinarySearch(LineStarts, position);
        line = line < 0 ? ~line - 1 : line;
        return new LinePosition(line, Math.Max(0, position - StartOf(line)));
    }

    /// <summary>The span of a line, its end of line left out.</summary>
    public TextSpan GetLine(int line)
    {
        var text = ToString();
        var start = StartOf(line);
        var end = line + 1 < LineStarts.Length ? LineStarts[line + 1] : Length;
        while (end > start && text[end - 1] is '\r' or '\n')
            end--;
        return TextSpan.FromBounds(start, end);
    }

    private int StartOf(int line) => line > 0 || ToString() is not ['\uFEFF', ..] ? LineStarts[line] : 1;

    public override string ToString() => _whole ??= Join(_pieces, Length);

    public string ToString(TextSpan span)
    {
        if (_whole is not null)
            return _whole.Substring(span.Start, span.Length);
        var text = new StringBuilder(span.Length);
        var position = 0;
        foreach (var piece in _pieces)
        {
            var first = Math.Max(span.Start, position);
            var last = Math.Min(span.End, position + piece.Length);
            if (first < last)
                text.Append(piece.Source, piece.Start + first - position, last - first);
            position += piece.Length;
        }
        return text.ToString();
    }

    private void AddPieces(ImmutableArray<TextPiece>.Builder pieces, int start, int end)
    {
        var position = 0;
        foreach (var piece in _pieces)
        {
            var first = Math.Max(start, position);
            var last = Math.Min(end, position + piece.Length);
            if (first < last)
                pieces.Add(new TextPiece(piece.Source, piece.Start + first - position, last - first));
            position += piece.Length;
        }
    }

    private static string Join(ImmutableArray<TextPiece> pieces, int length)
    {
        if (pieces.Length == 1 && pieces[0].Length == pieces[0].Source.Length)
            return pieces[0].Source;
        var text = new StringBuilder(length);
        foreach (var piece in pieces)
            text.Append(piece.Source, piece.Start, piece.Length);
        return text.ToString();
    }

    private int[] FindLineStarts()
    {
        var text = ToString();
        var starts = new List<int> { 0 };
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\n' || (text[index] == '\r' && (index + 1 == text.Length || text[index + 1] != '\n')))
                starts.Add(index + 1);
        }

        return [.. starts];
    }
}
