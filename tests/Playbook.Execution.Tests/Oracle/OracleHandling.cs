namespace Playbook.Execution.Tests.Oracle;

/// <summary>What became of an input.</summary>
internal enum OracleHandling
{
    Handled,
    Late,
    TooLate,
    UnknownAnswer,
    NothingOpen,
}
