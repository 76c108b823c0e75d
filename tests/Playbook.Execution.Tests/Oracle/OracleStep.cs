using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>One input of a run, and what the engine decided.</summary>
internal sealed record OracleStep(
    BoundEvent Event,
    long Time,
    IReadOnlyDictionary<string, ConstantValue> Values,
    IReadOnlyDictionary<string, ConstantValue?> Changes,
    IReadOnlyList<OracleRecord> Decided);
