using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>A touch that left.</summary>
/// <param name="Content">What was sent; absent for a call.</param>
/// <param name="Playbook">Whose play sent it; absent for a play of the company.</param>
internal sealed record OracleRelease(
    ChannelSymbol? Channel, ContentSymbol? Content, PlaybookSymbol? Playbook, TouchPurpose Purpose, long Time);
