namespace Playbook.Compiler.Text;

/// <summary>A place in a text as people count it, but from zero: line and character (UTF-16 code units).</summary>
public readonly record struct LinePosition(int Line, int Character) : IComparable<LinePosition>
{
    public int CompareTo(LinePosition other) =>
        Line != other.Line ? Line.CompareTo(other.Line) : Character.CompareTo(other.Character);

    /// <summary>As shown to people, counted from one: <c>12:5</c>.</summary>
    public override string ToString() => $"{Line + 1}:{Character + 1}";
}
