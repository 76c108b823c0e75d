using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Playbook.Compiler.Emit;

/// <summary>
/// A row of a table as JSON in plain ASCII: <c>{"Name": "help", "Step": 2}</c>, what is as usual left out.
/// </summary>
internal sealed class RowText
{
    private readonly StringBuilder _row = new("{");

    public RowText With(string property, string? json)
    {
        if (json is not null)
            _row.Append(_row.Length == 1 ? "" : ", ").Append('"').Append(property).Append("\": ").Append(json);
        return this;
    }

    public RowText With(string property, long value, long ordinary = -1) =>
        value == ordinary ? this : With(property, Number(value));

    public RowText With(string property, bool value) => value ? With(property, "true") : this;

    public RowText WithText(string property, string? text) =>
        text is null ? this : With(property, CSharpLiteral.Of(text));

    public RowText With(string property, ImmutableArray<int> values) => With(property, List(values.Select(Number)));

    /// <summary>Rows below a row, each of them JSON; an empty list is as usual.</summary>
    public RowText With(string property, IEnumerable<string> rows) => With(property, List(rows));

    public override string ToString() => _row + "}";

    private static string? List(IEnumerable<string> rows) =>
        string.Join(",", rows.Select((row, i) => i == 0 || row[0] == '\n' ? row : " " + row)) is { Length: > 0 } list
            ? $"[{list}]"
            : null;

    private static string Number(int number) => Number((long)number);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
