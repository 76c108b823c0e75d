using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Rules.Usage;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Rules;

/// <summary>Shows one workspace to all rules, each part once.</summary>
public static class RuleRunner
{
    /// <summary>What the rules find, unsorted; severities and <c>allow</c> are applied by who reports.</summary>
    /// <param name="trees">The workspace's own files.</param>
    /// <param name="workspace">Their meaning.</param>
    /// <param name="flow">Makes the flow graph, at most once; null where errors forbid one.</param>
    /// <param name="rules">The product's and users' rules.</param>
    /// <param name="today">The host's day; null: nothing is over.</param>
    public static ImmutableArray<Diagnostic> Run(
        IEnumerable<SyntaxTree> trees, BoundWorkspace workspace, Func<FlowGraph?> flow,
        IEnumerable<PlaybookRule> rules, DateValue? today = null)
    {
        var run = new RuleRun(trees, workspace, flow, today);
        var registration = new RuleRegistration();
        foreach (var rule in rules)
            registration.Add(rule, run);

        foreach (var tree in trees)
            SeeFile(registration, run, tree);
        foreach (var declaration in workspace.Declarations())
        {
            if (!declaration.Symbol.IsPrelude)
                registration.See(run, declaration);
        }
        registration.SeeWorkspace(run);
        return run.Findings.ToImmutable();
    }

    private static void SeeFile(RuleRegistration registration, RuleRun run, SyntaxTree tree)
    {
        registration.See(run, tree);
        if (!registration.WantsSyntax)
            return;
        foreach (var node in tree.Root.DescendantNodes())
            registration.See(run, node);
    }
}
