using System.Collections.Immutable;

namespace Playbook.Compiler.Emit;

/// <summary>A row of a table as an expression: <c>new() { Name = "help", Step = 2 }</c>, defaults left out.</summary>
internal sealed class RowText(string type = "")
{
    private readonly List<string> _parts = [];

    public RowText With(string property, string expression)
    {
        _parts.Add($"{property} = {expression}");
        return this;
    }

    public RowText With(string property, long value, long ordinary = -1) =>
        value == ordinary ? this : With(property, CSharpLiteral.Of(value));

    public RowText With(string property, bool value) => value ? With(property, "true") : this;

    public RowText WithText(string property, string? text) =>
        text is null ? this : With(property, CSharpLiteral.Of(text));

    public RowText With(string property, ImmutableArray<int> values) =>
        values.IsEmpty ? this : With(property, List(values.Select(value => CSharpLiteral.Of(value))));

    public RowText With(string property, IReadOnlyCollection<string> rows) =>
        rows.Count == 0 ? this : With(property, List(rows));

    public override string ToString() =>
        _parts.Count == 0 ? $"new{Space}{type}()" : $"new{Space}{type}() {{ {string.Join(", ", _parts)} }}";

    public static string List(IEnumerable<string> expressions) => "[" + string.Join(", ", expressions) + "]";

    private string Space => type.Length == 0 ? "" : " ";
}
