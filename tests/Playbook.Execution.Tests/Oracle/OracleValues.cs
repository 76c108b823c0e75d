using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>How values compare.</summary>
internal static class OracleValues
{
    public static bool AreEqual(ConstantValue left, ConstantValue right) => left switch
    {
        TextValue or ChoiceValue or ReferenceValue or YesNoValue =>
            string.Equals(Word(left), Word(right), StringComparison.OrdinalIgnoreCase),
        TextListValue list => list.Items.Any(item => AreEqual(new TextValue(item), right)),
        _ => ConstantOrder.Compare(left, right) == 0,
    };

    /// <summary>What a test of text looks at: the text, or each item of a list.</summary>
    public static IEnumerable<string> TextsOf(ConstantValue value) =>
        value is TextListValue list ? list.Items : [Word(value)];

    public static string Word(ConstantValue value) => value switch
    {
        TextValue text => text.Text,
        ChoiceValue choice => choice.Name,
        ReferenceValue reference => reference.Symbol.Name,
        YesNoValue => value.ToString() ?? "",
        _ => throw new NotSupportedException(value.GetType().Name),
    };
}
