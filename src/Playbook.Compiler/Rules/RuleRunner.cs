using System.Collections.Immutable;
using Playbook.Compiler.Binding;
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
    /// <summary>So many declarations are one piece of work: enough that handing it out costs nothing.</summary>
    private const int PieceOfWork = 64;

    /// <summary>What the rules find, unsorted; severities and <c>allow</c> are applied by who reports.</summary>
    /// <param name="trees">The workspace's own files.</param>
    /// <param name="workspace">Their meaning.</param>
    /// <param name="flow">Makes the flow graph, at most once; null where errors forbid one.</param>
    /// <param name="rules">The product's and users' rules.</param>
    /// <param name="today">The host's day; null: nothing is over.</param>
    public static ImmutableArray<Diagnostic> Run(
        IEnumerable<SyntaxTree> trees, BoundWorkspace workspace, Func<FlowGraph?> flow,
        IEnumerable<PlaybookRule> rules, DateValue? today = null) =>
        Run([.. trees], new RuleFacts(trees, workspace, flow, today), [.. rules], CompilationOptions.Default);

    /// <summary>
    /// The same on the host's threads. What is found comes in one order, whoever found it first. A user's rule need
    /// not be written for threads, so one among them keeps all calls one after the other.
    /// </summary>
    internal static ImmutableArray<Diagnostic> Run(
        ImmutableArray<SyntaxTree> trees,
        RuleFacts facts,
        ImmutableArray<PlaybookRule> rules,
        CompilationOptions options)
    {
        var first = new RuleRun(facts);
        var registration = new RuleRegistration();
        foreach (var rule in rules)
            registration.Add(rule, first);
        var threads = rules.All(rule => rule is BuiltInRule) ? options : CompilationOptions.Default;

        // The first piece makes what nearly every rule over the workspace asks for, while others see files.
        var pieces = new List<Action<RuleRun>> { run => _ = registration.WantsWorkspace ? run.Flow : null };
        pieces.AddRange(trees.Select(tree => (Action<RuleRun>)(run => SeeFile(registration, run, tree))));
        pieces.AddRange(Declarations(registration, facts.Workspace));
        var seen = threads.Select(pieces, piece => FoundBy(facts, piece));
        var overall = threads.Select(registration.WorkspaceActions, action => FoundBy(facts, action));
        var all = first.Findings.ToImmutable().ToBuilder();
        foreach (var found in seen)
            all.AddRange(found);
        foreach (var found in overall)
            all.AddRange(found);
        return all.ToImmutable();
    }

    private static ImmutableArray<Diagnostic> FoundBy(RuleFacts facts, Action<RuleRun> work)
    {
        var run = new RuleRun(facts);
        work(run);
        return run.Findings.ToImmutable();
    }

    private static IEnumerable<Action<RuleRun>> Declarations(RuleRegistration registration, BoundWorkspace workspace)
    {
        var own = workspace.Declarations().Where(declaration => !declaration.Symbol.IsPrelude).ToList();
        for (var start = 0; start < own.Count; start += PieceOfWork)
        {
            var (first, end) = (start, Math.Min(start + PieceOfWork, own.Count));
            yield return run =>
            {
                for (var index = first; index < end; index++)
                    registration.See(run, own[index]);
            };
        }
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
