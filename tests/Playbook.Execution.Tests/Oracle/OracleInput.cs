using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>What comes in for a lead.</summary>
internal sealed record OracleInput(BoundEvent Event, long Time)
{
    public IReadOnlyDictionary<string, ConstantValue> Values { get; init; } = new Dictionary<string, ConstantValue>();

    public IReadOnlyDictionary<string, ConstantValue?> Changes { get; init; } =
        new Dictionary<string, ConstantValue?>();

    /// <summary>The effect whose identity a result carries; null where it carries none.</summary>
    public OracleRecord? Answers { get; init; }
}
