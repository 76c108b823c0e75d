using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>A hand-off that is not at rest.</summary>
/// <param name="offer">What was asked for at first: its identity is that of all that follows.</param>
internal sealed class OracleHandoff(BoundHandoff declaration, OracleEnrolment giver, OracleRecord offer)
{
    public BoundHandoff Declaration => declaration;

    public OracleEnrolment Giver { get; set; } = giver;

    public OracleRecord Offer { get; set; } = offer;

    public bool IsAccepted { get; set; }

    /// <summary>Why it was rejected, while somebody mends that; null else.</summary>
    public BoundReject? Mending { get; set; }

    /// <summary>It has been mended once, or is being mended.</summary>
    public bool WasMended { get; set; }

    /// <summary>Whoever gave it was stopped.</summary>
    public bool TakesNoRoute { get; set; }

    public long Opened { get; set; }

    public long? Due { get; set; }

    public int Reassigned { get; set; }

    /// <summary>Notices given so far: each has an identity of its own.</summary>
    public int Notices { get; set; }

    public bool IsOpen => !IsAccepted && Mending is null;
}
