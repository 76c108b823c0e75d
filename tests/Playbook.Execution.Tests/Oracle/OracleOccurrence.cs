using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>Something that happened once: an event, or the firing of a signal.</summary>
/// <param name="Input">The number of the input that brought it, from 1.</param>
internal sealed record OracleOccurrence(
    OccurrenceSymbol Subject, int Input, long Time, IReadOnlyDictionary<string, ConstantValue> Values)
{
    public bool IsActivity => Subject is EventSymbol { Nature: EventNature.Engagement };
}
