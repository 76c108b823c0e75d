using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>How values compare.</summary>
internal static class OracleValues
{
    public static bool AreEqual(ConstantValue left, ConstantValue right) =>
        string.Equals(Word(left), Word(right), StringComparison.OrdinalIgnoreCase);

    public static string Word(ConstantValue value) => value switch
    {
        TextValue text => text.Text,
        ChoiceValue choice => choice.Name,
        ReferenceValue reference => reference.Symbol.Name,
        NumberValue or YesNoValue => value.ToString() ?? "",
        _ => throw new NotSupportedException(value.GetType().Name),
    };
}
