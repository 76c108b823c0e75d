using Playbook.Compiler.Binding;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Rules;

/// <summary>
/// Collects what the rules of one run want to see. The kind of registration declares the scope: syntax, declarations
/// and files are <see cref="RuleScope.File"/>, the workspace is <see cref="RuleScope.Workspace"/>.
/// </summary>
public sealed class RuleRegistration
{
    private readonly Dictionary<SyntaxKind, List<Action<RuleRun, SyntaxNode>>> _syntax = [];
    private readonly Dictionary<Type, List<Action<RuleRun, BoundDeclaration>>> _declarations = [];
    private readonly List<Action<RuleRun, SyntaxTree>> _files = [];
    private readonly List<Action<RuleRun>> _workspace = [];
    private readonly HashSet<PlaybookRule> _stopped = [];
    private PlaybookRule? _current;

    /// <summary>Calls the action for every node of these kinds in the workspace's files.</summary>
    public void RegisterSyntaxNodeAction(Action<SyntaxNodeRuleContext> action, params SyntaxKind[] kinds)
    {
        var (rule, descriptor) = Current;
        foreach (var kind in kinds)
        {
            if (!_syntax.TryGetValue(kind, out var actions))
                _syntax.Add(kind, actions = []);
            actions.Add((run, node) => Show(
                rule, run, node, static seen => new SourceLocation(seen.SyntaxTree.Path, seen.Span),
                () => action(new SyntaxNodeRuleContext(run, descriptor, node))));
        }
    }

    /// <summary>
    /// Calls the action for every declaration of this kind that the workspace's own files make: all plays for
    /// <see cref="BoundPlay"/>, everything for <see cref="BoundDeclaration"/>. The prelude's are left out.
    /// </summary>
    public void RegisterDeclarationAction<TDeclaration>(Action<DeclarationRuleContext<TDeclaration>> action)
        where TDeclaration : BoundDeclaration
    {
        var (rule, descriptor) = Current;
        if (!_declarations.TryGetValue(typeof(TDeclaration), out var actions))
            _declarations.Add(typeof(TDeclaration), actions = []);
        actions.Add((run, declaration) => Show(
            rule, run, declaration, static seen => seen.Symbol.Location,
            () => action(new DeclarationRuleContext<TDeclaration>(run, descriptor, (TDeclaration)declaration))));
    }

    /// <summary>Calls the action once for each file of the workspace.</summary>
    public void RegisterFileAction(Action<FileRuleContext> action)
    {
        var (rule, descriptor) = Current;
        _files.Add((run, tree) => Show(
            rule, run, tree, static seen => new SourceLocation(seen.Path, default),
            () => action(new FileRuleContext(run, descriptor, tree))));
    }

    /// <summary>Calls the action once, after all files are bound.</summary>
    public void RegisterWorkspaceAction(Action<RuleContext> action)
    {
        var (rule, descriptor) = Current;
        _workspace.Add(run => Show(
            rule, run, run, static _ => SourceLocation.None, () => action(new RuleContext(run, descriptor))));
    }

    internal bool WantsSyntax => _syntax.Count > 0;

    internal bool WantsWorkspace => _workspace.Count > 0;

    /// <summary>What is to be called once for the workspace, in the order of the rules.</summary>
    internal IReadOnlyList<Action<RuleRun>> WorkspaceActions => _workspace;

    private (PlaybookRule Rule, DiagnosticDescriptor Descriptor) Current => _current is { } rule
        ? (rule, rule.Descriptor)
        : throw new InvalidOperationException("A rule registers its actions inside Initialize only.");

    internal void Add(PlaybookRule rule, RuleRun run)
    {
        _current = rule;
        Show(rule, run, run, static _ => SourceLocation.None, () => rule.Initialize(this));
        _current = null;
    }

    internal void See(RuleRun run, SyntaxNode node)
    {
        if (_syntax.TryGetValue(node.Kind, out var actions))
        {
            foreach (var action in actions)
                action(run, node);
        }
    }

    internal void See(RuleRun run, BoundDeclaration declaration)
    {
        for (var type = declaration.GetType(); type != typeof(BoundNode); type = type.BaseType)
        {
            if (type is null)
                return;
            if (!_declarations.TryGetValue(type, out var actions))
                continue;
            foreach (var action in actions)
                action(run, declaration);
        }
    }

    internal void See(RuleRun run, SyntaxTree tree)
    {
        foreach (var action in _files)
            action(run, tree);
    }

    // What fails in a rule of the product is our failure. A rule of somebody else's is told by name and not asked
    // again, and all others still run.
    private void Show<TSeen>(
        PlaybookRule rule, RuleRun run, TSeen seen, Func<TSeen, SourceLocation> locationOf, Action action)
    {
        if (rule is BuiltInRule)
        {
            action();
            return;
        }
        if (_stopped.Contains(rule))
            return;
        try
        {
            action();
        }
        catch (Exception failure)
        {
            _stopped.Add(rule);
            run.Findings.Add(Diagnostic.Create(
                "PB6044", locationOf(seen), rule.Descriptor.Name, failure.GetType().Name, OneLine(failure.Message)));
        }
    }

    private static string OneLine(string text) =>
        string.Join(" ", text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
}
