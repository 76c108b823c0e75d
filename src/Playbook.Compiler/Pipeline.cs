using System.Collections.Immutable;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Emit;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Lowering;
using Playbook.Compiler.Rules;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler;

/// <summary>
/// The whole way from text to C#, on one page. Every front end goes this way, as far as it needs to.
/// </summary>
public static class Pipeline
{
    private const string UnusedAllow = "PB2010";

    /// <summary>
    /// Makes what no workspace changes, the prelude above all, unless it is there. A front end may ask for this on a
    /// thread of its own while it looks for files: whoever needs a part earlier waits for that part only.
    /// </summary>
    public static void Prepare()
    {
        _ = BoundPrelude.Files;
        _ = BuiltInRules.All;
    }

    /// <summary>Files, given as path and text, to C#: the whole way.</summary>
    public static CompiledWorkspace Compile(
        IEnumerable<KeyValuePair<string, string>> sources, PipelineOptions options)
    {
        // text ⇒ tokens ⇒ lines ⇒ syntax trees
        var trees = Parse(sources, options);

        // syntax trees ⇒ symbols and bound tree, file by file when somebody asks
        var compilation = Compilation.Create(trees, options.Compilation);

        // bound tree ⇒ flow graph, unless an error forbids one; findings of all stages and rules
        var analysis = Analyze(compilation, options);

        // flow graph ⇒ C# text
        return new CompiledWorkspace(analysis, Emit(analysis, options));
    }

    /// <summary>The way from trees that a host keeps: what it did not edit is not read again.</summary>
    public static CompiledWorkspace Compile(Compilation compilation, PipelineOptions options)
    {
        var analysis = Analyze(compilation, options);
        return new CompiledWorkspace(analysis, Emit(analysis, options));
    }

    /// <summary>Reads each file, given as path and text, and analyses them as one workspace.</summary>
    public static WorkspaceAnalysis Analyze(
        IEnumerable<KeyValuePair<string, string>> sources, PipelineOptions options) =>
        Analyze(Compilation.Create(Parse(sources, options), options.Compilation), options);

    /// <summary>
    /// What holds of a compilation: its findings with their severities, and the flow graph where no error forbids one.
    /// </summary>
    public static WorkspaceAnalysis Analyze(Compilation compilation, PipelineOptions options)
    {
        var workspace = compilation.BoundWorkspace;
        var found = compilation.GetDiagnostics();
        FlowGraph? flow = null;
        if (!found.Any(IsError))
        {
            // Rules about single files run while the graph is made.
            var facts = new RuleFacts(
                compilation.SyntaxTrees, workspace, () => FlowGraphBuilder.Build(workspace), options.Today);
            found = found.AddRange(
                RuleRunner.Run(compilation.SyntaxTrees, facts, options.Rules, compilation.Options));
            flow = facts.Flow;
        }

        var left = Suppressions.Apply(found, workspace.Allows, options.Today, compilation.Options.AdditionalRules);
        // Beside an error the rules are silent, so an allowance that hides nothing may still be needed.
        if (flow is null)
            left = left.RemoveAll(diagnostic => diagnostic.Code == UnusedAllow);
        return new WorkspaceAnalysis(compilation, Report(left, options), left.Any(IsError) ? null : flow);
    }

    private static ImmutableArray<EmittedFile> Emit(WorkspaceAnalysis analysis, PipelineOptions options)
    {
        var workspace = analysis.Compilation.BoundWorkspace;
        if (analysis.Flow is not { } flow)
            return CSharpEmitter.EmitStandIn(workspace, options.Emit);
        var texts = analysis.Compilation.SyntaxTrees.ToDictionary(tree => tree.Path, tree => tree.Text);
        return CSharpEmitter.Emit(
            flow,
            workspace,
            path => texts.TryGetValue(path, out var text) ? text : null,
            options.Emit,
            analysis.Compilation.Options);
    }

    private static SyntaxTree[] Parse(
        IEnumerable<KeyValuePair<string, string>> sources, PipelineOptions options)
    {
        var (paths, texts) = (new List<string>(), new List<string>());
        foreach (var source in sources)
        {
            paths.Add(source.Key);
            texts.Add(source.Value);
        }

        var trees = new SyntaxTree[texts.Count];
        options.Compilation.ForEach(
            trees.Length, index => trees[index] = SyntaxTree.ParseText(texts[index], paths[index]));
        return trees;
    }

    private static ImmutableArray<ReportedDiagnostic> Report(
        ImmutableArray<Diagnostic> found, PipelineOptions options) =>
    [
        .. from diagnostic in found
           let severity = options.SeveritiesOf(diagnostic.Location.Path).SeverityOf(diagnostic)
           where severity != DiagnosticSeverity.Hidden
           orderby diagnostic.Location, diagnostic.Code
           select new ReportedDiagnostic(diagnostic, severity),
    ];

    // What forbids a meaning is an error by its page; settings decide only how the rest is reported.
    private static bool IsError(Diagnostic diagnostic) =>
        diagnostic.Descriptor.DefaultSeverity == DiagnosticSeverity.Error;
}
