using System.Globalization;
using Playbook.Compiler.Symbols;
using Playbook.Runtime;
using Playbook.Runtime.Hashing;
using Playbook.Runtime.Tables;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>What the oracle speaks of, as the product stores it.</summary>
internal static class OracleStored
{
    public static FieldValue Value(ConstantValue? value) => value switch
    {
        null => FieldValue.Unknown,
        TextValue own => FieldValue.Of(own.Text),
        ChoiceValue own => FieldValue.Of(own.Name),
        NumberValue own => FieldValue.Of(own.Millionths),
        MoneyValue own => FieldValue.Of(own.Millionths),
        PercentValue own => FieldValue.Of(own.Millionths),
        TimeValue own => FieldValue.Of(own.MinuteOfDay),
        DurationValue own => FieldValue.Of(own.Duration.Milliseconds),
        DateValue own => FieldValue.Of(own.DayNumber),
        TextListValue own => FieldValue.Of(string.Join('\n', own.Items)),
        YesNoValue own => FieldValue.Of(own.IsYes ? 1 : 0),
        _ => throw new NotSupportedException(value.GetType().Name),
    };

    /// <summary>A stored number as text; null where it is unknown.</summary>
    public static string? Text(long number) =>
        number == LeadState.Unknown ? null : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A value as the same text.</summary>
    public static string? Text(ConstantValue value) =>
        Value(value) is var stored && stored.Text is { } text ? text : Text(stored.Number);

    /// <summary>The identity of the effect whose statement stands in the line that the record names.</summary>
    public static string Identity(WorkspaceTables tables, OracleRecord record)
    {
        foreach (var (index, play) in tables.Plays.Index())
        {
            for (var node = 0; node < play.Nodes.Length; node++)
            {
                if (play.Nodes[node].Location != record.Place || !IsAsking(play.Nodes[node].Kind))
                    continue;
                var effect = new Effect { Kind = EffectKind.Task, Play = index, Node = node, Time = 0 };
                return new EffectId(
                    tables.StatementOf(effect), record.Lead, record.Number, record.Visit, record.Attempt).ToString();
            }
        }

        throw new InvalidOperationException($"no statement stands at {record.Place}");
    }

    private static bool IsAsking(NodeKind kind) =>
        kind is NodeKind.Call or NodeKind.Task or NodeKind.AwaitTask or NodeKind.Choose or NodeKind.Approval
            or NodeKind.HandOff;
}
