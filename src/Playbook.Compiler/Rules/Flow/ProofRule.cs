using Playbook.Compiler.Analysis;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Rules.Flow;

/// <summary>Reports where a flow analysis found that its claim does not hold, with the way that shows it.</summary>
internal sealed class ProofRule(FlowAnalysis analysis) : BuiltInRule(analysis.Code)
{
    /// <summary>More places on a way than these hide the one that matters.</summary>
    private const int MostLabels = 4;

    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    // Two plays may lead to the same bad place; the first way to it is enough to mend it.
    private void Check(RuleContext context)
    {
        if (context.Flow is not { } graph)
            return;
        var told = new HashSet<SourceLocation>();
        foreach (var proof in analysis.Prove(context.Workspace, graph))
        {
            if (proof.Verdict == FlowVerdict.Refuted && told.Add(proof.Location))
                context.Report(Finding(context, proof));
        }
    }

    private static Diagnostic Finding(RuleContext context, FlowProof proof)
    {
        var diagnostic = Diagnostic.Create(context.Descriptor, proof.Location, [.. proof.Arguments]);
        if (proof.Witness is not { } witness)
            return diagnostic;
        var lines = witness.Lines.Where(line => !line.Location.Equals(proof.Location)).ToList();
        foreach (var line in lines.Take(1).Concat(lines.Skip(Math.Max(1, lines.Count - MostLabels + 1))))
            diagnostic = diagnostic.WithLabel(line.Location, $"day {line.Day}: {line.Words}");
        var steps = witness.Lines.Select(line => new DiagnosticLabel(line.Location, $"day {line.Day}: {line.Words}"));
        return diagnostic.WithStory(new DiagnosticStory([.. steps], witness.Scenario));
    }
}
