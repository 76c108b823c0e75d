using Playbook.Compiler.Flow;

namespace Playbook.Compiler.Analysis;

/// <summary>The answer of an analysis that looks at every node of a play once.</summary>
internal static class ShapeProof
{
    public static FlowProof Of(string code, PlayPlan play) => new()
    {
        Code = code,
        Play = play.Index,
        Verdict = FlowVerdict.Proved,
        States = play.Nodes.Length,
        Budget = play.Nodes.Length,
        Assumptions = ["Conditions may hold or not, whatever was asked before."],
        Location = play.Location,
    };
}
