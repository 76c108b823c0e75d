using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Flow;

namespace Playbook.Compiler.Analysis;

/// <summary>One question that is answered about plays, with a proof or a witness.</summary>
public abstract class FlowAnalysis
{
    /// <summary>The code of the rule that reports where it does not hold.</summary>
    public abstract string Code { get; }

    /// <summary>What is proved, as a sentence: <c>No way sends the same content twice.</c></summary>
    public abstract string Claim { get; }

    /// <summary>The answers, play by play; plays that the question is not about are left out.</summary>
    public abstract IEnumerable<FlowProof> Prove(BoundWorkspace workspace, FlowGraph graph);
}
